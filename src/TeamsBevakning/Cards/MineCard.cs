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

    public static JsonObject Data(MineView view, Instant now, Policy policy, ReplyLanguage language)
    {
        var zone = policy.Calendar.Zone;
        var count = view.Taken.Count + view.Waiting.Count;
        var data = new JsonObject
        {
            ["lang"] = language.Tag(),
            ["words"] = new JsonObject { ["crisis"] = CrisisLine.Heading(language), ["none"] = language.Of(Texts.MineNone, English.MineNone) },
            ["summary"] = count == 0 ? language.Of(Texts.MineNone, English.MineNone) : language.Of(Texts.MineSummary, English.MineSummary).With(count),
            ["isEmpty"] = count == 0,
            ["parts"] = new JsonArray([.. Part(language.Of(Texts.MineTaken, English.MineTaken), view.Taken), .. Part(language.Of(Texts.MineWaiting, English.MineWaiting), view.Waiting)]),
            ["hasMore"] = count == ListMine.Most,
            ["more"] = language.Of(Texts.MineMore, English.MineMore).With(ListMine.Most),
        };
        CrisisLine.AddTo(data, policy, view.Register, now, language);
        return data;

        IEnumerable<JsonObject> Part(string heading, IReadOnlyList<Story> stories) => stories.Count == 0
            ? []
            : [new JsonObject { ["heading"] = heading, ["items"] = new JsonArray([.. stories.Select(story => Line(story, view, now, zone, language))]) }];
    }

    private static JsonObject Line(Story story, MineView view, Instant now, DateTimeZone zone, ReplyLanguage language)
    {
        var late = now >= story.Item.Due.At;
        var deadline = (story.Item.Flag is null, late) switch
        {
            (true, true) => language.Of(Texts.DueWas, English.DueWas),
            (true, false) => language.Of(Texts.DueBy, English.DueBy),
            (false, true) => language.Of(Texts.FlagDueWas, English.FlagDueWas),
            (false, false) => language.Of(Texts.FlagDueBy, English.FlagDueBy),
        };
        return new JsonObject
        {
            ["account"] = ReplyItem.Name(story.Item, view.Register, language),
            ["comment"] = ReplyItem.Excerpt(story, view.Register, LongestExcerpt, language),
            ["deadline"] = deadline.With(language.Deadline(story.Item.Due.At, now, zone)),
            ["color"] = late ? "attention" : "default",
        };
    }
}
