using TeamsBevakning.Cards;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams;

/// <summary>Answers what people write to the bot.</summary>
internal sealed class CommandReplies(
    TieChannel tie, ShowWeek week, ListMine mine, ShowHelp help, CurrentPolicy policies, CardRenderer renderer, ServiceHosts hosts)
{
    public async Task<IMessageActivity> ReplyAsync(Command command, ITurnContext<IMessageActivity> turn, CancellationToken ct) => command switch
    {
        Command.Tie asked => await TieAsync(asked, turn.Activity, ct),
        Command.Untie => await UntieAsync(turn.Activity, ct),
        Command.Week => await WeekAsync(turn.Activity, ct),
        Command.Mine => await MineAsync(turn.Activity, ct),
        Command.Help => CardMessage.Of(renderer.Draw(await help.RunAsync(Sender.Of(turn.Activity)?.Id, ct))),
        _ => Plain(Texts.NotUnderstood),
    };

    private async Task<IMessageActivity> WeekAsync(IMessageActivity activity, CancellationToken ct) =>
        Sender.Of(activity) is not { } person ? Plain(Texts.SenderUnknown)
        : await week.RunAsync(person.Id, ct) switch
        {
            WeekOutcome.Shown shown => CardMessage.Of(renderer.Draw(shown.View)),
            WeekOutcome.NotAllowed => Plain(Texts.WeekNotAllowed),
            _ => Plain(Texts.NoRegister),
        };

    private async Task<IMessageActivity> MineAsync(IMessageActivity activity, CancellationToken ct) =>
        Sender.Of(activity) is not { } person ? Plain(Texts.SenderUnknown)
        : await mine.RunAsync(person.Id, ct) is { } view ? CardMessage.Of(renderer.Draw(view, (await policies.ReadAsync(ct)).Calendar.Zone))
        : Plain(Texts.MineNotListed);

    private async Task<IMessageActivity> TieAsync(Command.Tie asked, IMessageActivity activity, CancellationToken ct) =>
        Place.ChannelOf(activity) is not { } channel ? Plain(Texts.TieWhere.With(activity.Recipient?.Name ?? "Bevakning"))
        : Sender.Of(activity) is not { } sender ? Plain(Texts.SenderUnknown)
        : !hosts.Have(channel.ServiceUrl) ? Plain(Texts.TieForeign)
        : Plain(TieText.Of(await tie.TieAsync(asked.Unit, channel, sender, activity.Id, ct), asked.Unit));

    private async Task<IMessageActivity> UntieAsync(IMessageActivity activity, CancellationToken ct) =>
        Place.ChannelOf(activity) is not { } channel ? Plain(Texts.TieWhere.With(activity.Recipient?.Name ?? "Bevakning"))
        : Sender.Of(activity) is not { } sender ? Plain(Texts.SenderUnknown)
        : Plain(TieText.Of(await tie.UntieAsync(channel.ChannelId, sender, activity.Id, ct), string.Empty));

    /// <summary>Plain, so that nothing in a name or a citizen's words is taken for Markdown.</summary>
    private static Activity Plain(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = "plain";
        return message;
    }
}
