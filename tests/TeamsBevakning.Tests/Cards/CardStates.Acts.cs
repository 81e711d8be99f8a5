using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Cards;

/// <summary>Questions that people have done more with than to take and end them.</summary>
internal static partial class CardStates
{
    private static CardStory Inactive => new(
        ItemKind.InactiveAccount, new Matter("fb-badhuset", "Inaktivt konto: Badhuset", Samples.At - Duration.FromDays(15)), Samples.Policy, Samples.Register.Accounts.First());

    private static CardStory Called() => Taken().After(PressVerb.Escalate, "Anna Berg", Hour, note: "En journalist från lokaltidningen frågar. Kan ni svara?");

    private static CardStory Forwarded() => Taken().After(PressVerb.Forward, "Anna Berg", Hour, note: "Frågan gäller skolans simundervisning.", toUnit: new UnitId("skola"));

    private static CardStory Sent(CardStory story, string by = "Anna Berg") => story.After(PressVerb.Forward, by, Hour, note: "Det gäller er.", toUnit: new UnitId("skola"));

    private static JsonObject DialogData(PressVerb verb, Typed typed, string? problem = null) => DialogCard.Data(Missed().Facts, verb, "escalation", typed, problem);

    private static CardStory Given() => Taken().After(PressVerb.Give, "Anna Berg", Hour, to: "Bo Ek", note: "Du kan bastun bäst.");

    private static CardStory Extended() => Missed().After(PressVerb.Extend, "Eva Lind", Hour, note: "Tekniska förvaltningen måste mäta vattnet först.", until: "27/11");

    /// <summary>A question under the same post as others, which nobody answered in time.</summary>
    private static CardStory Thread(string id) => new CardStory(Samples.Post(id, "Hej! Varför är bassängen stängd igen, och när öppnar den?") with { ThreadId = "inlägg-1", AuthorName = "Kim Åkesson" }).Later(Duration.FromHours(31));

    private static DrawnCard Group(int count) => Drawn("late-group", GroupData([.. Enumerable.Range(1, count).Select(i => Thread($"g-{i}").Story)]));

    private static JsonObject GroupData(IReadOnlyList<Storage.Story> stories) => LateGroupCard.Data(stories, Samples.Register, Samples.Policy, Samples.At + Duration.FromHours(33));

    private static AbsenceTyped WrongAbsence => new("2026-11-20", "2026-11-17", AbsenceTyped.FromNoon, false, Samples.Person("Bo Ek").Id.ToString());

    private static JsonObject StandInData(int accounts) => StandInCard.Data(new StandInView(
        new Absence(new AbsenceId(Guid.Empty), 1, Samples.Anna.Id, Start(1), Start(5), Samples.Person("Bo Ek").Id, Samples.Anna, Samples.At),
        Samples.Register.Find(Samples.Anna.Id)!,
        [.. Samples.Register.Accounts.Take(accounts)],
        3,
        Samples.Policy.Calendar.Zone));

    /// <summary>Anna's card, with so many absences: two days a week from Tuesday on, with Bo in the first.</summary>
    private static JsonObject AbsenceData(AbsenceTyped typed, AbsenceSaid? said, int count = 0, ReplyLanguage language = ReplyLanguage.Swedish)
    {
        var own = Enumerable.Range(0, count).Select(i => new Absence(
            new AbsenceId(new Guid(i + 1, 0, 0, new byte[8])), 1, Samples.Anna.Id, Start(1 + (7 * i)), Start(3 + (7 * i)), i == 0 ? Samples.Person("Bo Ek").Id : null, Samples.Anna, Samples.At)).ToList();
        return AbsenceCard.Data(new AbsencesView(Samples.Register, Samples.Policy.Calendar.Zone, [], StandIns.None, own, []), Samples.Anna.Id, typed, said, language);
    }

    private static Instant Start(int days) => Samples.Policy.Calendar.StartOf(Samples.Policy.Calendar.LocalOf(Samples.At).Date.PlusDays(days));
}
