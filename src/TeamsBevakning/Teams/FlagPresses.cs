using System.Text.Json;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>Answers <i>Flagga</i> on a comment's card, and the command of that name, with a sentence that says where the flagged comment's own card is.</summary>
internal sealed class FlagPresses(FlagComment flag, CurrentRegister registers, CurrentPolicy policies, ILogger<FlagPresses> logger)
{
    /// <summary>Of the button; no press on the item that it stands on.</summary>
    public const string Verb = "flag";

    public async Task<string> AnswerAsync(IInvokeActivity activity, JsonElement? data, CancellationToken ct)
    {
        if (data is not { ValueKind: JsonValueKind.Object } fields || !fields.TryGetProperty("item", out var written)
            || written.ValueKind is not JsonValueKind.String || !Guid.TryParseExact(written.GetString(), "D", out var id))
        {
            return Texts.PressUnreadable;
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return Texts.SenderUnknown;
        }

        try
        {
            var cause = string.IsNullOrEmpty(activity.Id) ? null : $"{activity.Id} {id} flag {sender.Id}";
            return await flag.RunAsync(new ItemId(id), sender, cause, ct) is { } outcome ? await TextOfAsync(outcome, ReplyLanguage.Swedish, ct) : Texts.CardGoneItem;
        }
        catch (StorageException e)
        {
            Log.PressNotStored(logger, new ItemId(id), e);
            return Texts.NotStored;
        }
    }

    /// <summary>The answer to <c>flagga</c>: a link, and a category when one is said.</summary>
    public async Task<string> AnswerAsync(Uri link, string? category, Actor sender, string? cause, ReplyLanguage language, CancellationToken ct) =>
        await flag.RunAsync(link, category, sender, cause, ct) is { } outcome ? await TextOfAsync(outcome, language, ct) : language.Of(Texts.FlagNoComment, English.FlagNoComment);

    private async Task<string> TextOfAsync(FlagOutcome outcome, ReplyLanguage language, CancellationToken ct)
    {
        var register = await registers.ReadAsync(ct);
        string Unit(UnitId? unit) => unit is { } id ? register?.Find(id)?.Name ?? id.Value : string.Empty;
        return outcome switch
        {
            FlagOutcome.Flagged { Change.Item: { } item } => language.Of(Texts.FlaggedNow, English.FlaggedNow).With(Unit(item.Unit)),
            FlagOutcome.Already already => language.Of(Texts.FlaggedAlready, English.FlaggedAlready).With(Unit(already.Item.Unit)),
            FlagOutcome.OwnPost => language.Of(Texts.FlagOwnPost, English.FlagOwnPost),
            FlagOutcome.Refused { Change.Journal: [var entry] } => language.Of(Texts.Refused, English.Refused).With(
                entry.Account is { } account ? register?.Find(account)?.Name ?? account.Value : string.Empty, Unit(register?.Municipality.CommunicationsUnit)),
            _ => language.Of(Texts.FlagNoCategory, English.FlagNoCategory).With(language.Listed([.. (await policies.ReadAsync(ct)).Flags.Categories.Select(category => category.Name)])),
        };
    }
}
