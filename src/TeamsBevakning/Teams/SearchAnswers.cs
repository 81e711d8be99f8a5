using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Answers what is written in the message extension's search field, at each pause in the writing; one hit is put into the message as a card.</summary>
internal sealed class SearchAnswers(FindItems find, CardRenderer renderer, ILogger<SearchAnswers> logger)
{
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";
    private const int MostHits = 25;
    private const int LongestWritten = 200;

    public async Task<MessagingExtensionResponse> AnswerAsync(IInvokeActivity activity, MessagingExtensionQuery query, CancellationToken ct)
    {
        if (Sender.Of(activity) is not { } sender)
        {
            return Say(Texts.SenderUnknown);
        }

        try
        {
            return await find.RunAsync(sender.Id, Written(query), ct) is not { } found ? Say(Texts.NotListed)
                : found.Accounts.Count + found.Stories.Count == 0 ? Say(Texts.FoundNothing)
                : Hits(renderer.Draw(found).Skip(Math.Max(0, query.QueryOptions?.Skip ?? 0)).Take(Math.Clamp(query.QueryOptions?.Count ?? MostHits, 1, MostHits)));
        }
        catch (StorageException e)
        {
            Log.SearchFailed(logger, e);
            return Say(Texts.CommandFailed);
        }
    }

    /// <summary>Empty before anything is written, which Teams says by a parameter of its own.</summary>
    private static string Written(MessagingExtensionQuery query) =>
        query.Parameters is [{ Name: not "initialRun" } first, ..] && BotSdk.Json(first.Value) is { ValueKind: JsonValueKind.String } value ? SwedishText.Cut(value.GetString()!, LongestWritten, string.Empty) : string.Empty;

    private static MessagingExtensionResponse Hits(IEnumerable<DrawnCard> cards) => new()
    {
        ComposeExtension = new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [.. cards.Select(Hit)] },
    };

    private static MessagingExtensionAttachment Hit(DrawnCard card)
    {
        var (title, text) = FoundCard.Line(card.Data);
        return new MessagingExtensionAttachment
        {
            ContentType = CardMessage.CardType,
            Content = BotSdk.Content(card.Json),
            Preview = new Attachment(ThumbnailType, content: new Dictionary<string, string> { ["title"] = title, ["text"] = text }),
        };
    }

    private static MessagingExtensionResponse Say(string text) => new() { ComposeExtension = new MessagingExtensionResult { Type = "message", Text = text } };
}
