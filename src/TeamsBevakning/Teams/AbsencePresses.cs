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
    public async Task<DrawnCard?> DrawAsync(PersonId person, AbsenceTyped typed, AbsenceSaid? said, CancellationToken ct) =>
        await absences.RunAsync(person, ct) is { } view ? renderer.Draw(view, person, typed, said) : null;

    /// <summary>The card as it now is, or a sentence.</summary>
    public async Task<(DrawnCard? Card, string? Text)> AnswerAsync(IInvokeActivity activity, string verb, JsonElement? data, CancellationToken ct)
    {
        if (data is not { ValueKind: JsonValueKind.Object } fields)
        {
            return (null, Texts.PressUnreadable);
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return (null, Texts.SenderUnknown);
        }

        try
        {
            var cause = string.IsNullOrEmpty(activity.Id) ? null : $"{activity.Id} {verb} {sender.Id}";
            return verb == TakeBack ? await TakeBackAsync(fields, sender, cause, ct) : await SaveAsync(Read(fields), sender, cause, ct);
        }
        catch (StorageException e)
        {
            Log.AbsenceNotStored(logger, e);
            return (null, Texts.NotStored);
        }
    }

    private async Task<(DrawnCard? Card, string? Text)> SaveAsync(AbsenceTyped typed, Actor sender, string? cause, CancellationToken ct)
    {
        if (Wrong(typed) is { } wrong)
        {
            return await ShowAsync(sender, typed, new AbsenceSaid(wrong, false), ct);
        }

        var outcome = await absence.RunAsync(new AbsenceAsked(string.Empty, When(typed), typed.Substitute == AbsenceTyped.Listed ? string.Empty : typed.Substitute, false), sender, cause, ct);
        return await ShowAsync(sender, outcome is AbsenceOutcome.Said ? AbsenceTyped.Nothing : typed, new AbsenceSaid(AbsenceText.Of(outcome), outcome is AbsenceOutcome.Said), ct);
    }

    private async Task<(DrawnCard? Card, string? Text)> TakeBackAsync(JsonElement fields, Actor sender, string? cause, CancellationToken ct)
    {
        if (!Guid.TryParseExact(Text(fields, "absence"), "D", out var id))
        {
            return (null, Texts.PressUnreadable);
        }

        var asked = new AbsenceAsked(string.Empty, string.Empty, string.Empty, true) { Which = new AbsenceId(id) };
        var said = await absence.RunAsync(asked, sender, cause, ct) switch
        {
            AbsenceOutcome.NotAway => new AbsenceSaid(Texts.AbsenceAlreadyGone, true),
            var outcome => new AbsenceSaid(AbsenceText.Of(outcome), outcome is AbsenceOutcome.TakenBack),
        };
        return await ShowAsync(sender, Read(fields), said, ct);
    }

    /// <summary>One who is not listed gets the sentence alone.</summary>
    private async Task<(DrawnCard? Card, string? Text)> ShowAsync(Actor sender, AbsenceTyped typed, AbsenceSaid said, CancellationToken ct) =>
        await DrawAsync(sender.Id, typed, said, ct) is { } card ? (card, null) : (null, said.Text);

    private static string? Wrong(AbsenceTyped typed) => typed switch
    {
        { From: "" } => Texts.AbsenceFromMissing,
        { IsOpen: true, To: not "" } or { IsOpen: true, Part: AbsenceTyped.ToNoon or AbsenceTyped.Both } => Texts.AbsenceOpenAndEnd,
        _ => null,
    };

    /// <summary>As it would have been written.</summary>
    private static string When(AbsenceTyped typed)
    {
        var first = $"{typed.From}{(typed.Part is AbsenceTyped.FromNoon or AbsenceTyped.Both ? " em" : string.Empty)}";
        var last = $"{(typed.To.Length > 0 ? typed.To : typed.From)}{(typed.Part is AbsenceTyped.ToNoon or AbsenceTyped.Both ? " fm" : string.Empty)}";
        return typed.IsOpen ? $"från {first} tills vidare" : $"{first} till {last}";
    }

    private static AbsenceTyped Read(JsonElement fields) =>
        new(Text(fields, "from"), Text(fields, "to"), Text(fields, "part"), Text(fields, "open") == "true", Text(fields, "substitute"));

    private static string Text(JsonElement fields, string key) => fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String
        ? SwedishText.Cut(value.GetString()!.Replace("\0", string.Empty, StringComparison.Ordinal).Trim(), LongestField, string.Empty)
        : string.Empty;
}
