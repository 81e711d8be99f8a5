using System.Text.Json;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Teams;

/// <summary>What a button carries, read from a payload that anybody may have altered: it says which item and which round, never who presses.</summary>
/// <param name="Card">Which card the button stands on, so that the same is drawn again.</param>
internal sealed record PressData(ItemId Item, Press Press, CardKind Card)
{
    public static PressData? Read(string? verb, JsonElement? data)
    {
        if (VerbOf(verb) is not { } known || ReadItem(data) is not var (item, card) || data is not { } fields || Round(fields) is not { } round)
        {
            return null;
        }

        var press = new Press(known, round, Text(fields, "link"), Note(known, fields), Text(fields, known is PressVerb.Categorize ? "category" : "reason"), Cause: null)
        {
            Until = known is PressVerb.Extend ? Text(fields, "until") : null,
            To = known is PressVerb.Give && Guid.TryParseExact(Text(fields, "to"), "D", out var to) ? new PersonId(to) : null,
            ToUnit = known is PressVerb.Forward && Text(fields, "toUnit") is { Length: > 0 } unit ? new UnitId(unit) : null,
            Account = known is PressVerb.Look && Text(fields, "account") is { Length: > 0 } account ? new AccountId(account) : null,
        };
        return new PressData(item, press, card);
    }

    /// <summary>Which item, and which of its cards; null when it cannot be read.</summary>
    public static (ItemId Item, CardKind Card)? ReadItem(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } fields && Guid.TryParseExact(Text(fields, "item"), "D", out var item)
            ? (new ItemId(item), Text(fields, "card") == "escalation" ? CardKind.Escalation : CardKind.Question)
            : null;

    public static PressVerb? VerbOf(string? verb) => verb switch
    {
        "take" => PressVerb.Take,
        "answered" => PressVerb.Answered,
        "done" => PressVerb.Done,
        "noAction" => PressVerb.NoAction,
        "interim" => PressVerb.Interim,
        "handBack" => PressVerb.HandBack,
        "undo" => PressVerb.Undo,
        "look" => PressVerb.Look,
        "categorize" => PressVerb.Categorize,
        "register" => PressVerb.Register,
        "fileInCase" => PressVerb.FileInCase,
        "callPolice" => PressVerb.CallPolice,
        "approve" => PressVerb.Approve,
        "remove" => PressVerb.Remove,
        "refer" => PressVerb.Refer,
        "escalate" => PressVerb.Escalate,
        "extend" => PressVerb.Extend,
        "give" => PressVerb.Give,
        "forward" => PressVerb.Forward,
        _ => null,
    };

    /// <summary>A card's inputs must not share an id, or some clients do not show the card; cards posted before that have one for all.</summary>
    private static string? Note(PressVerb verb, JsonElement fields) => verb switch
    {
        PressVerb.NoAction => Text(fields, "noActionNote") ?? Text(fields, "leaveNote"),
        PressVerb.Interim => Text(fields, "interimNote"),
        PressVerb.Register or PressVerb.FileInCase => Text(fields, "number"),
        PressVerb.Escalate => Text(fields, "escalateWhy"),
        PressVerb.Extend => Text(fields, "extendWhy"),
        PressVerb.Give => Text(fields, "giveNote"),
        PressVerb.Forward => Text(fields, "forwardNote"),
        PressVerb.Take or PressVerb.Answered or PressVerb.Done or PressVerb.HandBack or PressVerb.Undo or PressVerb.Look
            or PressVerb.Categorize or PressVerb.CallPolice or PressVerb.Approve or PressVerb.Remove => Text(fields, "stepNote"),
        PressVerb.Refer => Text(fields, "stepNote") ?? Text(fields, "referNote"),
    } ?? Text(fields, "note");

    /// <summary>Without NUL, at which much that reads a text ends.</summary>
    private static string? Text(JsonElement fields, string key) =>
        fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()!.Replace("\0", string.Empty, StringComparison.Ordinal) : null;

    private static int? Round(JsonElement fields) =>
        fields.TryGetProperty("round", out var value) && value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out var round) ? round : null;
}
