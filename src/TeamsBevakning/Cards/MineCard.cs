using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/mine.json</c>: a person's open items.</summary>
internal static class MineCard
{
    private const int LongestExcerpt = 140;

    public static JsonObject Data(MineView view, Instant now, Policy policy)
    {
        var zone = policy.Calendar.Zone;
        var count = view.Taken.Count + view.Waiting.Count;
        var data = new JsonObject
        {
            ["summary"] = count == 0 ? Texts.MineNone : Texts.MineSummary.With(count),
            ["isEmpty"] = count == 0,
            ["parts"] = new JsonArray([.. Part(Texts.MineTaken, view.Taken), .. Part(Texts.MineWaiting, view.Waiting)]),
            ["hasMore"] = count == ListMine.Most,
            ["more"] = Texts.MineMore.With(ListMine.Most),
        };
        CrisisLine.AddTo(data, policy, view.Register, now);
        return data;

        IEnumerable<JsonObject> Part(string heading, IReadOnlyList<Story> stories) => stories.Count == 0
            ? []
            : [new JsonObject { ["heading"] = heading, ["items"] = new JsonArray([.. stories.Select(story => Line(story, view, now, zone))]) }];
    }

    private static JsonObject Line(Story story, MineView view, Instant now, DateTimeZone zone)
    {
        var late = now >= story.Item.Due.At;
        return new JsonObject
        {
            ["account"] = ItemName.Of(story.Item, view.Register),
            ["comment"] = CommentData.Excerpt(story, LongestExcerpt),
            ["deadline"] = (story.Item.Flag is null ? late ? Texts.DueWas : Texts.DueBy : late ? Texts.FlagDueWas : Texts.FlagDueBy).With(SwedishText.Deadline(story.Item.Due.At, now, zone)),
            ["color"] = late ? "attention" : "default",
        };
    }
}
