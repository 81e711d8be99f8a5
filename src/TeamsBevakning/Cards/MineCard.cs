using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/mine.json</c>: a person's open items.</summary>
internal static class MineCard
{
    public static JsonObject Data(MineView view, Instant now, Policy policy, ReplyLanguage language)
    {
        var zone = policy.Calendar.Zone;
        var count = view.Taken.Count + view.Waiting.Count;
        var data = new JsonObject
        {
            ["lang"] = language.Tag(),
            ["words"] = Words(language),
            ["summary"] = count == 0 ? language.Of(Texts.MineNone, English.MineNone) : language.Of(Texts.MineSummary, English.MineSummary).With(count),
            ["isEmpty"] = count == 0,
            ["parts"] = new JsonArray([.. Part(language.Of(Texts.MineTaken, English.MineTaken), view.Taken), .. Part(language.Of(Texts.MineWaiting, English.MineWaiting), view.Waiting)]),
            ["hasMore"] = count == ListMine.Most,
            ["more"] = language.Of(Texts.MineMore, English.MineMore).With(ListMine.Most),
        };
        ListedItem.AddChoices(data, [.. view.Taken, .. view.Waiting], view.Register, language);
        CrisisLine.AddTo(data, policy, view.Register, now, language);
        return data;

        IEnumerable<JsonObject> Part(string heading, IReadOnlyList<Story> stories) => stories.Count == 0
            ? []
            : [new JsonObject { ["heading"] = heading, ["items"] = new JsonArray([.. stories.Select(story => Line(story, ListedItem.ExcerptOf(count), view, now, zone, language))]) }];
    }

    private static JsonObject Words(ReplyLanguage language)
    {
        var words = ListedItem.Words(language);
        words["none"] = language.Of(Texts.MineNone, English.MineNone);
        return words;
    }

    private static JsonObject Line(Story story, int excerpt, MineView view, Instant now, DateTimeZone zone, ReplyLanguage language)
    {
        var late = now >= story.Item.Due.At;
        var deadline = (story.Item.Matter, story.Item.Flag, late) switch
        {
            (null, null, true) => language.Of(Texts.DueWas, English.DueWas),
            (null, null, false) => language.Of(Texts.DueBy, English.DueBy),
            (null, _, true) => language.Of(Texts.FlagDueWas, English.FlagDueWas),
            (null, _, false) => language.Of(Texts.FlagDueBy, English.FlagDueBy),
            (_, _, true) => language.Of(Texts.MatterDueWas, English.MatterDueWas),
            (_, _, false) => language.Of(Texts.MatterDueBy, English.MatterDueBy),
        };
        var line = new JsonObject
        {
            ["deadline"] = deadline.With(language.Deadline(story.Item.Due.At, now, zone)),
            ["color"] = late ? "attention" : "default",
        };
        ListedItem.AddName(line, story, view.Register, excerpt, language);
        ListedItem.AddLink(line, story, language);
        return line;
    }
}
