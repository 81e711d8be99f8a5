using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>What a list has beside each item: the way to its comment, and its place in the choice that shows its own card with what can be done.</summary>
internal static class ListedItem
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int LongestLink = 120;

    private const int LongestName = 40;

    private const int LongestChoice = 36;

    private const int LongestExcerpt = 120;

    private const int LongestExcerptOfMany = 44;

    private const int Many = 12;

    public static JsonObject Words(ReplyLanguage language) => new()
    {
        ["crisis"] = CrisisLine.Heading(language),
        ["which"] = language.Of(Texts.ListWhich, English.ListWhich),
        ["choose"] = language.Of(Texts.ListChoose, English.ListChoose),
        ["show"] = language.Of(Texts.ListShow, English.ListShow),
    };

    /// <summary>How much of each is shown, in characters.</summary>
    public static int ExcerptOf(int listed) => listed > Many ? LongestExcerptOfMany : LongestExcerpt;

    /// <summary>What it is called and, where that says less, what is written.</summary>
    public static void AddName(JsonObject line, Story story, Register register, int excerpt, ReplyLanguage language)
    {
        var (name, written) = (Name(story, register, language), ReplyItem.Excerpt(story, register, excerpt, language));
        line["account"] = name;
        line["hasComment"] = written != name;
        line["comment"] = written;
    }

    public static void AddLink(JsonObject line, Story story, ReplyLanguage language)
    {
        var link = story.Comment?.Post.Link is { } url && url.OriginalString.Length <= LongestLink ? url.OriginalString : string.Empty;
        line["hasLink"] = link.Length > 0;
        line["link"] = link;
        line["open"] = language.Of(Texts.ListOpen, English.ListOpen);
        line["openTitle"] = language.Of(Texts.ListOpenTitle, English.ListOpenTitle);
    }

    public static void AddChoices(JsonObject data, IReadOnlyList<Story> stories, Register register, ReplyLanguage language)
    {
        data["hasChoices"] = stories.Count > 0;
        data["choices"] = new JsonArray([.. stories.Select((story, i) => new JsonObject
        {
            ["title"] = $"{i + 1}. {Choice(story, register, language)}",
            ["value"] = story.Item.Id.ToString(),
        })]);
    }

    /// <summary>A comment can be a question and flagged too: two items, with the same words on the same account.</summary>
    private static string Name(Story story, Register register, ReplyLanguage language)
    {
        var name = ReplyItem.Name(story.Item, register, language);
        return story.Item.Flag is null ? name : language.Of(Texts.FlagOn, English.FlagOn).With(name);
    }

    private static string Choice(Story story, Register register, ReplyLanguage language)
    {
        var name = SwedishText.Cut(Name(story, register, language), LongestName, "…");
        return story.Item.Matter is not null && ReplyItem.Excerpt(story, register, LongestExcerpt, language) == ReplyItem.Name(story.Item, register, language)
            ? name
            : $"{name}: {ReplyItem.Excerpt(story, register, LongestChoice, language)}";
    }
}
