using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>A card, or a sentence in its place.</summary>
internal sealed record CrisisReply(DrawnCard? Card, string? Text);

/// <summary>Answers <c>krisläge</c>, and the button that confirms it.</summary>
internal sealed class CrisisReplies(SwitchCrisis crisis, CardRenderer renderer, ILogger<CrisisReplies> logger)
{
    private const int MostAccounts = 1_000;

    public async Task<CrisisReply> AskAsync(CrisisAsked asked, Actor sender, string? cause, ReplyLanguage language, CancellationToken ct) => Reply(await crisis.AskAsync(asked, sender, cause, ct), language);

    public async Task<CrisisReply> AnswerAsync(IInvokeActivity activity, JsonElement? data, CancellationToken ct)
    {
        var language = PressLanguage.Of(data, activity);
        if (Read(data) is not { } asked)
        {
            return Say(language.Of(Texts.PressUnreadable, English.PressUnreadable));
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return Say(language.Of(Texts.SenderUnknown, English.SenderUnknown));
        }

        try
        {
            var cause = string.IsNullOrEmpty(activity.Id) ? null : $"{activity.Id} crisis {asked.Number} {sender.Id}";
            return Reply(await crisis.ConfirmAsync(asked.On, asked.Accounts, asked.Number, sender, cause, ct), language);
        }
        catch (StorageException e)
        {
            Log.CrisisNotStored(logger, e);
            return Say(language.Of(Texts.NotStored, English.NotStored));
        }
    }

    private CrisisReply Reply(CrisisOutcome outcome, ReplyLanguage language) => outcome switch
    {
        CrisisOutcome.Shown shown => new(renderer.Draw(shown.View, language), null),
        CrisisOutcome.NoSuchName { Nearest: { } near } none => Say(language.Of(Texts.CrisisMeant, English.CrisisMeant).With(SwedishText.Cut(none.Name, 100, "…"), near)),
        CrisisOutcome.NoSuchName none => Say(language.Of(Texts.CrisisNoSuchName, English.CrisisNoSuchName).With(SwedishText.Cut(none.Name, 100, "…"))),
        CrisisOutcome.NotAllowed { Own.Count: > 0 } refused => Say(language.Of(Texts.CrisisOnlyOwn, English.CrisisOnlyOwn).With(language.Listed(refused.Own.Select(unit => unit.Name)))),
        CrisisOutcome.NotAllowed refused => Say(language.Of(Texts.CrisisNotAllowed, English.CrisisNotAllowed).With(refused.Ask.Name)),
        CrisisOutcome.OnlyWhole => Say(language.Of(Texts.CrisisOnlyWhole, English.CrisisOnlyWhole)),
        CrisisOutcome.NoRules => Say(language.Of(Texts.CrisisNoRules, English.CrisisNoRules)),
        CrisisOutcome.NotListed => Say(language.Of(Texts.NotListed, English.NotListed)),
        _ => Say(language.Of(Texts.NoRegister, English.NoRegister)),
    };

    private static CrisisReply Say(string text) => new(null, text);

    /// <summary>What a button carries, from a payload that anybody may have altered: it says what was asked, never who says yes.</summary>
    private static (bool On, IReadOnlyList<AccountId> Accounts, long Number)? Read(JsonElement? data)
    {
        if (data is not { ValueKind: JsonValueKind.Object } fields
            || !fields.TryGetProperty("number", out var number) || number.ValueKind is not JsonValueKind.Number || !number.TryGetInt64(out var switched)
            || !fields.TryGetProperty("accounts", out var accounts) || accounts.ValueKind is not JsonValueKind.String
            || !fields.TryGetProperty("switch", out var to) || to.ValueKind is not JsonValueKind.String || to.GetString() is not ("on" or "off"))
        {
            return null;
        }

        var ids = accounts.GetString()!.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return ids.Length > MostAccounts ? null : (to.GetString() == "on", [.. ids.Select(id => new AccountId(id))], switched);
    }
}
