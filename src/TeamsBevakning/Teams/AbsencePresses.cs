using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Commands;

namespace TeamsBevakning.Teams;

/// <summary>Draws the card of a person's own absences, and answers its form and its buttons: what is sent in is said as <c>frånvaro</c> says it, always of whoever presses.</summary>
internal sealed class AbsencePresses(SayAbsence absence, ListAbsences absences, CardRenderer renderer, ILogger<AbsencePresses> logger)
{
    public const string Save = "absence";

    public const string TakeBack = "absenceBack";

    private const int LongestField = 60;

    /// <summary>Null when she is not listed in the register.</summary>
    public async Task<DrawnCard?> DrawAsync(PersonId person, AbsenceTyped typed, AbsenceSaid? said, ReplyLanguage language, CancellationToken ct) =>
        await absences.RunAsync(person, ct) is { } view ? renderer.Draw(view, person, typed, said, language) : null;

    /// <summary>The card as it now is, or a sentence.</summary>
    public async Task<(DrawnCard? Card, string? Text)> AnswerAsync(IInvokeActivity activity, string verb, JsonElement? data, CancellationToken ct)
    {
        var language = PressLanguage.Of(data, activity);
        if (data is not { ValueKind: JsonValueKind.Object } fields)
        {
            return (null, language.Of(Texts.PressUnreadable, English.PressUnreadable));
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return (null, language.Of(Texts.SenderUnknown, English.SenderUnknown));
        }

        try
        {
            var cause = string.IsNullOrEmpty(activity.Id) ? null : $"{activity.Id} {verb} {sender.Id}";
            return verb == TakeBack ? await TakeBackAsync(fields, sender, cause, language, ct) : await SaveAsync(Read(fields), sender, cause, language, ct);
        }
        catch (StorageException e)
        {
            Log.AbsenceNotStored(logger, e);
            return (null, language.Of(Texts.NotStored, English.NotStored));
        }
    }

    private async Task<(DrawnCard? Card, string? Text)> SaveAsync(AbsenceTyped typed, Actor sender, string? cause, ReplyLanguage language, CancellationToken ct)
    {
        if (Wrong(typed, language) is { } wrong)
        {
            return await ShowAsync(sender, typed, new AbsenceSaid(wrong, false), language, ct);
        }

        var outcome = await absence.RunAsync(new AbsenceAsked(string.Empty, When(typed, language), typed.Substitute == AbsenceTyped.Listed ? string.Empty : typed.Substitute, false), sender, cause, ct);
        return await ShowAsync(sender, outcome is AbsenceOutcome.Said ? AbsenceTyped.Nothing : typed, new AbsenceSaid(AbsenceText.Of(outcome, language), outcome is AbsenceOutcome.Said), language, ct);
    }

    private async Task<(DrawnCard? Card, string? Text)> TakeBackAsync(JsonElement fields, Actor sender, string? cause, ReplyLanguage language, CancellationToken ct)
    {
        if (!Guid.TryParseExact(Text(fields, "absence"), "D", out var id))
        {
            return (null, language.Of(Texts.PressUnreadable, English.PressUnreadable));
        }

        var asked = new AbsenceAsked(string.Empty, string.Empty, string.Empty, true) { Which = new AbsenceId(id) };
        var said = await absence.RunAsync(asked, sender, cause, ct) switch
        {
            AbsenceOutcome.NotAway => new AbsenceSaid(language.Of(Texts.AbsenceAlreadyGone, English.AbsenceAlreadyGone), true),
            var outcome => new AbsenceSaid(AbsenceText.Of(outcome, language), outcome is AbsenceOutcome.TakenBack),
        };
        return await ShowAsync(sender, Read(fields), said, language, ct);
    }

    /// <summary>One who is not listed gets the sentence alone.</summary>
    private async Task<(DrawnCard? Card, string? Text)> ShowAsync(Actor sender, AbsenceTyped typed, AbsenceSaid said, ReplyLanguage language, CancellationToken ct) =>
        await DrawAsync(sender.Id, typed, said, language, ct) is { } card ? (card, null) : (null, said.Text);

    private static string? Wrong(AbsenceTyped typed, ReplyLanguage language) => typed switch
    {
        { From: "" } => language.Of(Texts.AbsenceFromMissing, English.AbsenceFromMissing),
        { IsOpen: true, To: not "" } or { IsOpen: true, Part: AbsenceTyped.ToNoon or AbsenceTyped.Both } => language.Of(Texts.AbsenceOpenAndEnd, English.AbsenceOpenAndEnd),
        _ => null,
    };

    /// <summary>As it would have been written.</summary>
    private static string When(AbsenceTyped typed, ReplyLanguage language)
    {
        var first = $"{typed.From}{(typed.Part is AbsenceTyped.FromNoon or AbsenceTyped.Both ? language.Of(" em", " afternoon") : string.Empty)}";
        var last = $"{(typed.To.Length > 0 ? typed.To : typed.From)}{(typed.Part is AbsenceTyped.ToNoon or AbsenceTyped.Both ? language.Of(" fm", " morning") : string.Empty)}";
        return typed.IsOpen ? language.Of($"från {first} tills vidare", $"from {first} until further notice") : language.Of($"{first} till {last}", $"{first} to {last}");
    }

    private static AbsenceTyped Read(JsonElement fields) =>
        new(Text(fields, "from"), Text(fields, "to"), Text(fields, "part"), Text(fields, "open") == "true", Text(fields, "substitute"));

    private static string Text(JsonElement fields, string key) => fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
        ? SwedishText.Cut(value.GetString()!.Replace("\0", string.Empty, StringComparison.Ordinal).Trim(), LongestField, string.Empty)
        : string.Empty;
}
