using System.Text.Json.Nodes;
using TeamsBevakning.Cards;
using TeamsBevakning.Slices;
using TeamsBevakning.Teams.Commands;

namespace TeamsBevakning.Tests.Teams.Commands;

/// <summary>By which words a command counts as English.</summary>
public sealed class ReplyLanguageTests
{
    public static TheoryData<HelpLine> HelpLines => [.. Enum.GetValues<HelpLine>()];

    [Theory]
    [InlineData("weekly status")]
    [InlineData("status week")]
    [InlineData("weeklystatus")]
    [InlineData("snap shot Badhuset")]
    [InlineData("snapsho Badhuset")]
    [InlineData("my late items")]
    [InlineData("Anna is away tomorrow, substitute Bo")]
    [InlineData("how do I connect a channel?")]
    [InlineData("link Kultur och fritid")]
    [InlineData("thank you")]
    public void A_command_that_an_English_word_names_is_English(string text) => CommandReader.Read(text).IsEnglish.ShouldBeTrue();

    [Theory]
    [InlineData("status")]
    [InlineData("todo")]
    [InlineData("manual")]
    [InlineData("veckostatus last week")]
    [InlineData("mian")]
    [InlineData("late sena")]
    [InlineData("tillbaka back")]
    [InlineData("visa my ärenden")]
    [InlineData("hello")]
    [InlineData("")]
    [InlineData("hur är läget")]
    [InlineData("tack thanks")]
    public void A_command_that_a_Swedish_word_or_a_word_of_both_names_is_Swedish(string text) => CommandReader.Read(text).IsEnglish.ShouldBeFalse();

    [Theory]
    [MemberData(nameof(HelpLines))]
    public void Each_command_that_help_names_in_English_is_read_as_the_Swedish_one_and_is_English(HelpLine line)
    {
        foreach (var (swedish, english) in new[]
        {
            (HelpWords.NameOf(line, ReplyLanguage.Swedish), HelpWords.NameOf(line, ReplyLanguage.English)),
            (HelpWords.WrittenOf(line, ReplyLanguage.Swedish).Split(' ')[0], HelpWords.WrittenOf(line, ReplyLanguage.English).Split(' ')[0]),
        })
        {
            if (line is HelpLine.Untie && english != swedish && !swedish.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            CommandReader.Read(swedish).ShouldBe(new WrittenCommand(CommandReader.Read(english).Command, IsEnglish: false));
            CommandReader.Read(english).IsEnglish.ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("veckostatus v46", "weekly status week 46")]
    [InlineData("veckostatus förra veckan", "weekly status last week")]
    [InlineData("veckostatus fil", "weekly status file")]
    [InlineData("veckostatus varje måndag", "weekly status every Monday")]
    [InlineData("veckostatus sluta", "weekly status stop")]
    [InlineData("veckostatus Badhuset", "weekly status for Badhuset")]
    [InlineData("frånvaro 6/7-31/7 ersättare Bo", "absence 6/7-31/7 substitute Bo")]
    [InlineData("frånvaro av", "absence off")]
    [InlineData("frånvaro", "absence")]
    [InlineData("ögonblicksbild Badhuset", "snapshot of Badhuset")]
    [InlineData("koppla Kultur och fritid", "connect Kultur och fritid")]
    [InlineData("koppla bort Kultur och fritid", "disconnect Kultur och fritid")]
    [InlineData("krisläge på Badhuset", "crisis on Badhuset")]
    [InlineData("krisläge av", "crisis off")]
    [InlineData("tyst 18-07", "quiet 18-07")]
    [InlineData("tyst av", "quiet off")]
    [InlineData("tyst som policyn", "quiet default")]
    [InlineData("flagga https://a.example/1", "flag https://a.example/1")]
    public void What_English_replies_tell_to_write_means_the_same_as_in_Swedish(string swedish, string english)
    {
        CommandReader.Read(swedish).ShouldBe(new WrittenCommand(CommandReader.Read(english).Command, IsEnglish: false));
        CommandReader.Read(english).IsEnglish.ShouldBeTrue();
    }

    /// <summary>Whoever has Teams in English picks a word from the menu, and is answered in English.</summary>
    [Fact]
    public void The_English_menu_has_the_words_that_are_answered_in_English()
    {
        var lists = Read("manifest.json")["bots"]![0]!["commandLists"]!.AsArray();
        var english = Read("en.json");
        for (var list = 0; list < lists.Count; list++)
        {
            var commands = lists[list]!["commands"]!.AsArray();
            for (var i = 0; i < commands.Count; i++)
            {
                var title = english[$"bots[0].commandLists[{list}].commands[{i}].title"]!.GetValue<string>();

                CommandReader.Read(title).ShouldBe(new WrittenCommand(CommandReader.Read(commands[i]!["title"]!.GetValue<string>()).Command, IsEnglish: true));
            }
        }
    }

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifest", file)))!.AsObject();
}
