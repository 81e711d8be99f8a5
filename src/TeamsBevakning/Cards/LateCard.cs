using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/late.json</c>: what is late, by unit.</summary>
internal static class LateCard
{
    public static JsonObject Data(LateView view, Instant now, ReplyLanguage language)
    {
        var count = view.Units.Sum(unit => unit.Stories.Count) + view.More;
        var data = new JsonObject
        {
            ["lang"] = language.Tag(),
            ["words"] = Words(language),
            ["summary"] = language.Of(Texts.LateCommandSummary, English.LateCommandSummary).With(count),
            ["units"] = new JsonArray([.. view.Units.Select(unit => new JsonObject
            {
                ["unit"] = unit.Unit,
                ["items"] = new JsonArray([.. unit.Stories.Select(story => Line(story, ListedItem.ExcerptOf(count), view, now, language))]),
            })]),
            ["hasMore"] = view.More > 0,
            ["more"] = language.Of(Texts.LateCommandMore, English.LateCommandMore).With(view.More),
        };
        ListedItem.AddChoices(data, [.. view.Units.SelectMany(unit => unit.Stories)], view.Register, language);
        CrisisLine.AddTo(data, view.Policy, view.Register, now, language);
        return data;
    }

    private static JsonObject Words(ReplyLanguage language)
    {
        var words = ListedItem.Words(language);
        words["title"] = language.Of(Texts.LateHeading, English.LateHeading);
        return words;
    }

    private static JsonObject Line(Story story, int excerpt, LateView view, Instant now, ReplyLanguage language)
    {
        var deadline = story.Item.Flag is not null ? language.Of(Texts.FlagDueWas, English.FlagDueWas)
            : story.Item.Matter is null ? language.Of(Texts.DueWas, English.DueWas)
            : language.Of(Texts.MatterDueWas, English.MatterDueWas);
        var line = new JsonObject
        {
            ["deadline"] = deadline.With(language.Deadline(story.Item.Due.At, now, view.Policy.Calendar.Zone)),
            ["holder"] = story.Item.Holder is { } holder ? language.Of(Texts.LateTaken, English.LateTaken).With(holder.By.Name) : language.Of(Texts.LateUntaken, English.LateUntaken),
        };
        ListedItem.AddName(line, story, view.Register, excerpt, language);
        ListedItem.AddLink(line, story, language);
        return line;
    }
}
