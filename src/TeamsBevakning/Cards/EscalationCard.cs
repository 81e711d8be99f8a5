using System.Text.Json.Nodes;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/escalation.json</c>: the question's, and the whole story of who was asked and what they did.</summary>
internal static class EscalationCard
{
    /// <summary>The latest lines are the ones that matter; a card may be 28 KB in all.</summary>
    private const int MostLines = 12;

    private const int MostLinesWhenShort = 3;

    private const int LongestLine = 120;

    /// <summary>An account's people may be a whole group of the directory.</summary>
    private const int MostNames = 12;

    public static JsonObject Data(CardFacts facts)
    {
        var data = QuestionCard.Data(facts);
        data["title"] = (facts.Item.MissedAt is null ? Texts.EscalatedOn : Texts.MissedOn).With(facts.AccountName);
        data["summary"] = Summary(facts);
        data["takeTitle"] = Texts.VerbTakeOver;
        data["mayTake"] = facts.Item is { IsUnhandled: true } item && (item.Holder is null || item.Holder.At < item.EscalatedAt);
        ActsData.AddTo(data, facts, isEscalation: true);
        data["asked"] = Asked(facts);
        data["story"] = new JsonArray([.. Story(facts)]);
        return data;
    }

    public static string Summary(CardFacts facts) => facts.Item.IsUnhandled
        ? (facts.Item.MissedAt is null ? Texts.EscalatedSummary : Texts.MissedSummary).With(facts.AccountName, SwedishText.Deadline(facts.Item.Due.At, facts.Now, facts.Zone))
        : QuestionCard.Summary(facts);

    private static string Asked(CardFacts facts)
    {
        var account = facts.Item.Account is { } id ? facts.Register.Find(id) : null;
        List<string> administrators = account is null ? [] : [.. facts.Register.StandIns.ResponsibleFor(account).Select(facts.NameOf)];
        List<string> substitutes = account is null ? [] : [.. facts.Register.StandIns.SubstitutesOf(account).Select(facts.NameOf)];
        var asked = administrators.Count == 0 ? (account?.Administrators.Count > 0 ? Texts.AskedAway : Texts.AskedNobody) : Texts.Asked.With(Names(administrators));
        return substitutes.Count == 0 ? asked : Texts.WithSubstitutes.With(asked.TrimEnd('.'), Names(substitutes));
    }

    private static string Names(List<string> names) =>
        names.Count <= MostNames ? SwedishText.Listed(names) : Texts.AndOthers.With(string.Join(", ", names.Take(MostNames)));

    public static IEnumerable<JsonObject> Story(CardFacts facts) => facts.Story.Journal
        .Where(entry => entry.Kind is not JournalKind.Refused)
        .TakeLast(facts.IsShort ? MostLinesWhenShort : MostLines)
        .Select(entry => new JsonObject
        {
            ["at"] = SwedishText.Deadline(entry.At, facts.Now, facts.Zone),
            ["text"] = PeoplesText.Shown(SwedishText.Cut(JournalText.Write(entry, facts.Register, facts.Zone), LongestLine, "…")),
        });
}
