using TeamsBevakning.Cards;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>Answers the welcome's button: what the one who presses may do.</summary>
internal sealed class HelpPresses(ShowHelp help, CardRenderer renderer, ILogger<HelpPresses> logger)
{
    public const string Verb = "help";

    public async Task<(DrawnCard? Card, string? Text)> AnswerAsync(IInvokeActivity activity, CancellationToken ct)
    {
        try
        {
            return (renderer.Draw(await help.RunAsync(Sender.Of(activity)?.Id, ReplyLanguage.Swedish, ct), ReplyLanguage.Swedish), null);
        }
        catch (StorageException e)
        {
            Log.HelpNotRead(logger, e);
            return (null, Texts.CommandFailed);
        }
    }
}
