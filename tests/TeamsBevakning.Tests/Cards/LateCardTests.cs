using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Tests.Cards;

public sealed class LateCardTests
{
    [Fact]
    public void What_has_been_told_as_missed_is_late_on_its_card_also_where_the_clock_is_behind()
    {
        var missed = new CardStory(Samples.Post("fråga", "När öppnar badet?")).Later(Duration.FromDays(4));
        missed.Later(Duration.FromDays(-4)).Draw(CardKind.Escalation).Data["state"]!.GetValue<string>().ShouldBe("Försenad");
    }
}
