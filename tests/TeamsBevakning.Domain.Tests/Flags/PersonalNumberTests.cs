using NodaTime;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Tests.Flags;

public sealed class PersonalNumberTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    /// <summary>Numbers that the tax agency publishes for tests, and forms of them.</summary>
    [Theory]
    [InlineData("Mitt nummer är 811228-9874.", "811228-9874", true)]
    [InlineData("19811228-9874", "19811228-9874", true)]
    [InlineData("198112289874", "198112289874", true)]
    [InlineData("Kalle, 8112289874, ringde", "8112289874", false)]
    [InlineData("811228 9874", "811228 9874", false)]
    [InlineData("(811228 - 9874)", "811228 - 9874", true)]
    [InlineData("811228–9874", "811228–9874", true)]
    [InlineData("670919-9530 är hennes", "670919-9530", true)]
    [InlineData("samordningsnummer 701063-2391", "701063-2391", true)]
    [InlineData("farmor 121212+1212", "121212+1212", true)]
    [InlineData("18121212+1212 föddes", "18121212+1212", true)]
    [InlineData("född 000229-0005", "000229-0005", true)]
    public void A_number_is_found_as_it_is_written(string text, string words, bool sure) =>
        PersonalNumbers.Find(text, Today).ShouldBe([new FlagHit(FlagSign.PersonalNumber, words, sure)]);

    [Theory]
    [InlineData("811228-9875", "the check digit is wrong")]
    [InlineData("212000-0142", "an organisation: Stockholms stad")]
    [InlineData("556703-7485", "an organisation")]
    [InlineData("16556703-7485", "an organisation with its century")]
    [InlineData("811328-9873", "there is no month 13")]
    [InlineData("810229-0007", "1981 was no leap year")]
    [InlineData("20811228-9874", "the day has not been")]
    [InlineData("0811228-9874", "a digit stands before")]
    [InlineData("811228-98740", "a digit stands after")]
    [InlineData("A811228-9874", "a letter stands before")]
    [InlineData("08-123 45 67", "a telephone number")]
    [InlineData("811228-987", "too short")]
    [InlineData("811228-\n9874", "two lines")]
    [InlineData("811228--9874", "two marks")]
    public void What_is_no_persons_number_is_left_alone(string text, string why) => PersonalNumbers.Find(text, Today).ShouldBeEmpty(why);

    [Fact]
    public void A_coordination_number_is_a_persons()
    {
        // Day 63 is the third.
        PersonalNumbers.Find("701063-2391", Today).ShouldHaveSingleItem();
        PersonalNumbers.Find("701003-2391", Today).ShouldBeEmpty();
    }

    [Fact]
    public void Every_number_in_a_text_is_found() =>
        PersonalNumbers.Find("811228-9874, 670919-9530", Today).Select(hit => hit.Words).ShouldBe(["811228-9874", "670919-9530"]);
}
