using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/late-summary.json</c>: everything that was found too late at the same time, one line each.</summary>
internal static class LateSummaryCard
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int MostLines = 15;

    private const int MostLinesWhenShort = 4;

    private const int LongestExcerpt = 120;

    public static JsonObject Data(IReadOnlyList<Story> stories, Register register, Policy policy, Instant now, bool isShort = false)
    {
        var most = isShort ? MostLinesWhenShort : MostLines;
        var left = stories.Count(story => story.Item.IsUnhandled);
        var lines = left == 0 ? [] : stories.OrderBy(story => !story.Item.IsUnhandled).Take(most)
            .Select(story => Line(new CardFacts(story, register, policy, now, Rerouted: null)));
        var title = stories.Count == 1 ? Texts.LateTitleOne : Texts.LateTitle.With(stories.Count);
        var data = new JsonObject
        {
            ["title"] = title,
            ["summary"] = left == 0 ? Texts.LateSummaryDone.With(title) : title,
            ["tone"] = left == 0 ? "good" : "attention",
            ["isOpen"] = left > 0,
            ["state"] = left == 0 ? Texts.LateDone : Texts.LateLeft.With(left),
            ["lines"] = new JsonArray([.. lines]),
            ["hasMore"] = left > 0 && stories.Count > most,
            ["more"] = Texts.LateMore.With(stories.Count - most),
        };
        CrisisLine.AddTo(data, stories.Any(story => story.Item.IsUnhandled && policy.Declared.Of(story.Item) is not null) ? policy : null, register, now);
        return data;
    }

    private static JsonObject Line(CardFacts facts) => new()
    {
        ["account"] = facts.AccountName,
        ["unit"] = $"  {facts.UnitName}",
        ["comment"] = CommentData.Excerpt(facts.Story, LongestExcerpt),
        ["status"] = facts.Item.IsUnhandled ? facts.Deadline + Taken(facts.Item) : CardHistory.EndOf(facts),
        ["color"] = facts.Item.IsUnhandled ? "attention" : "default",
    };

    private static string Taken(Item item) => item.Holder is { } holder ? $" · {Texts.StateTaken.With(holder.By.Name)}" : string.Empty;
}
