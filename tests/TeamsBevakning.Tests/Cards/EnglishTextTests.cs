using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;

namespace TeamsBevakning.Tests.Cards;

/// <summary>What English replies are made of.</summary>
public sealed partial class EnglishTextTests
{
    private static readonly Dictionary<string, string> Swedish = Of("TeamsBevakning.Texts");
    private static readonly Dictionary<string, string> English = Of("TeamsBevakning.English");

    public static TheoryData<string> States => [.. CardStates.All.Keys.Where(state => state.StartsWith(CardStates.English, StringComparison.Ordinal))];

    [Fact]
    public void Each_English_text_has_the_name_and_the_places_to_fill_in_of_a_Swedish_one()
    {
        English.Count.ShouldBeGreaterThan(50);
        English.Where(text => !PlacesOf(text.Value).SequenceEqual(PlacesOf(Swedish.GetValueOrDefault(text.Key, "{no such}")))).Select(text => text.Key).ShouldBeEmpty();
        English.Where(text => text.Value.StartsWith(' ') != Swedish[text.Key].StartsWith(' ') || text.Value.EndsWith(' ')).Select(text => text.Key).ShouldBeEmpty();
    }

    /// <summary>Names of buttons, which are Swedish, stand in quotation marks.</summary>
    [Fact]
    public void No_English_text_has_Swedish_letters() =>
        English.Where(text => SwedishLetter().IsMatch(Quoted().Replace(text.Value, string.Empty))).Select(text => text.Key).ShouldBeEmpty();

    [Fact]
    public void Where_a_text_is_chosen_by_language_both_are_the_same_text_and_every_English_one_is_used()
    {
        var sources = Repository.Files("src", "*.cs").Select(File.ReadAllText).ToList();
        var chosen = sources.SelectMany(source => Chosen().Matches(source)).Select(match => (Swedish: match.Groups[1].Value, English: match.Groups[2].Value)).ToList();

        chosen.Count.ShouldBeGreaterThan(50);
        chosen.Where(pair => pair.Swedish != pair.English).ShouldBeEmpty();
        English.Keys.Except(sources.SelectMany(source => Used().Matches(source)).Select(match => match.Groups[1].Value)).ShouldBeEmpty();
    }

    /// <summary>But for names, and what citizens and municipalities have written.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public void An_English_card_says_nothing_in_Swedish(string state)
    {
        var card = CardStates.All[state]().Content;
        card["lang"]!.GetValue<string>().ShouldBe("en");
        string[] names = [.. Samples.Register.Units.Select(unit => unit.Name), .. Samples.Register.Accounts.Select(account => account.Name), .. Samples.Register.People.Select(person => person.Name), .. CardStates.WrittenByOthers];
        foreach (var said in Texts(card))
        {
            var own = names.OrderByDescending(name => name.Length).Aggregate(Quoted().Replace(said, " "), (text, name) => text.Replace(name, " ", StringComparison.Ordinal));
            SwedishLetter().IsMatch(own).ShouldBeFalse(said);
            SwedishWord().IsMatch(own).ShouldBeFalse(said);
        }
    }

    [Theory]
    [InlineData("2026-11-17T09:05:00Z", "10:05 today", "Tue 17 Nov, 10:05")]
    [InlineData("2026-11-16T22:59:00Z", "Mon 16 Nov, 23:59", "Mon 16 Nov, 23:59")]
    [InlineData("2026-07-06T12:30:00Z", "Mon 6 July, 14:30", "Mon 6 July, 14:30")]
    [InlineData("2027-07-05T12:30:00Z", "Mon 5 July 2027, 14:30", "Mon 5 July 2027, 14:30")]
    public void Times_are_written_as_English_is_in_Sweden(string at, string when, string deadline)
    {
        var now = Instant.FromDateTimeOffset(DateTimeOffset.Parse("2026-11-17T12:00:00Z", CultureInfo.InvariantCulture));
        var instant = Instant.FromDateTimeOffset(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));

        EnglishText.When(instant, now, SwedishText.Zone).ShouldBe(when);
        EnglishText.Deadline(instant, now, SwedishText.Zone).ShouldBe(deadline);
    }

    /// <summary>The bot library sets the thread's culture to what the client sends; it says nothing of the language.</summary>
    [Fact]
    public void Under_an_English_culture_the_texts_are_Swedish_still()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-US");
            TeamsBevakning.Texts.MineNone.ShouldBe("Du har inga öppna ärenden.");
            TeamsBevakning.English.MineNone.ShouldBe("You have no open items.");
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("sv-SE");
            TeamsBevakning.English.MineNone.ShouldBe("You have no open items.");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Dictionary<string, string> Of(string name) => new ResourceManager(name, Assembly.GetAssembly(typeof(ReplyLanguage))!)
        .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<System.Collections.DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    private static IEnumerable<string> PlacesOf(string text) => Places().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject shape => shape.Where(member => member.Key is not ("data" or "url")).SelectMany(member => Texts(member.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Places();

    [GeneratedRegex("[åäöÅÄÖ]")]
    private static partial Regex SwedishLetter();

    [GeneratedRegex(@"\b(och|inte|till|som|kort|ingen|inget|ska|har|eller|för|av|veckan|konto|konton|inkomna|senast|tim)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SwedishWord();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\bOf\(\s*Texts\.(\w+),\s*English\.(\w+)\)")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"\bEnglish\.(\w+)")]
    private static partial Regex Used();
}
