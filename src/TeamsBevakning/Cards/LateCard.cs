using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/late.json</c>: what is late, by unit.</summary>
internal static class LateCard
{
    private const int LongestExcerpt = 120;

    public static JsonObject Data(LateView view, Instant now)
    {
        var count = view.Units.Sum(unit => unit.Stories.Count) + view.More;
        var data = new JsonObject
        {
            ["summary"] = Texts.LateCommandSummary.With(count),
            ["units"] = new JsonArray([.. view.Units.Select(unit => new JsonObject
            {
                ["unit"] = unit.Unit,
                ["items"] = new JsonArray([.. unit.Stories.Select(story => Line(story, view, now))]),
            })]),
            ["hasMore"] = view.More > 0,
            ["more"] = Texts.LateCommandMore.With(view.More),
        };
        CrisisLine.AddTo(data, view.Policy, view.Register, now);
        return data;
    }

    private static JsonObject Line(Story story, LateView view, Instant now)
    {
        var deadline = (story.Item.Flag is not null ? Texts.FlagDueWas : story.Item.Matter is null ? Texts.DueWas : Texts.MatterDueWas).With(SwedishText.Deadline(story.Item.Due.At, now, view.Policy.Calendar.Zone));
        return new JsonObject
        {
            ["account"] = ItemName.Of(story.Item, view.Register),
            ["comment"] = CommentData.Excerpt(story, LongestExcerpt),
            ["deadline"] = deadline,
            ["holder"] = story.Item.Holder is { } holder ? Texts.LateTaken.With(holder.By.Name) : Texts.LateUntaken,
        };
    }
}
