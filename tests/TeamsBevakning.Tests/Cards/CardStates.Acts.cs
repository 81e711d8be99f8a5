using System.Text.Json.Nodes;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Tests.Cards;

/// <summary>Questions that people have done more with than to take and end them.</summary>
internal static partial class CardStates
{
    private static CardStory Called() => Taken().After(PressVerb.Escalate, "Anna Berg", Hour, note: "En journalist från lokaltidningen frågar. Kan ni svara?");

    private static CardStory Forwarded() => Taken().After(PressVerb.Forward, "Anna Berg", Hour, note: "Frågan gäller skolans simundervisning.", toUnit: new UnitId("skola"));

    private static JsonObject DialogData(PressVerb verb, Typed typed, string? problem = null) => DialogCard.Data(Missed().Facts, verb, "escalation", typed, problem);

    private static CardStory Given() => Taken().After(PressVerb.Give, "Anna Berg", Hour, to: "Bo Ek", note: "Du kan bastun bäst.");

    private static CardStory Extended() => Missed().After(PressVerb.Extend, "Eva Lind", Hour, note: "Tekniska förvaltningen måste mäta vattnet först.", until: "27/11");
}
