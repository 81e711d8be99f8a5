using AdaptiveCards;

namespace TeamsBevakning.Tests.Cards;

/// <summary>Each card as the official library reads it, which comes with the official build only.</summary>
public sealed class OfficialParserTests
{
    public static TheoryData<string> States => [.. CardStates.All.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public void The_official_parser_knows_everything_in_a_card(string state)
    {
        // What only Teams knows by what stands in its place elsewhere.
        var read = AdaptiveCard.FromJson(TeamsCard.Plain(CardStates.All[state]().Content).ToJsonString());

        read.Warnings.Select(warning => warning.Message).ShouldBeEmpty();
        read.Card.Version.ToString().ShouldBe("1.5");
        read.Card.Body.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_official_parser_tells_what_it_does_not_know()
    {
        var card = CardStates.All["question-new"]().Content;
        card["body"]![0]!["type"] = "MarkdownBlock";

        AdaptiveCard.FromJson(card.ToJsonString()).Warnings.ShouldNotBeEmpty();
    }
}
