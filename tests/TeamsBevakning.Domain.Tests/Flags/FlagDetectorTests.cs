using NodaTime;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Tests.Flags;

public sealed class FlagDetectorTests
{
    private static readonly LocalDate Today = new(2026, 11, 21);

    private static readonly FlagWords Words = new(
    [
        Phrase(FlagSign.Threat, sure: true, ["ska"], ["att", ""], ["döda"], ["dig", "er"]),
        Phrase(FlagSign.Slur, sure: true, ["skurkus", "skurkar"]),
        Phrase(FlagSign.Slur, sure: false, ["filur"]),
        Phrase(FlagSign.Selling, sure: true, ["köp"], ["nu"]),
        Phrase(FlagSign.Slur, sure: true, ["framtidsord"]) with { From = Today.PlusDays(1) },
    ]);

    [Theory]
    [InlineData("Jag ska döda dig!", "ska döda dig")]
    [InlineData("JAG SKA ATT DÖDA ER", "SKA ATT DÖDA ER")]
    [InlineData("ska d0da dig", "ska d0da dig")]
    [InlineData("ska doda dig", "ska doda dig")]
    [InlineData("ska d ö d a dig", "ska d ö d a dig")]
    [InlineData("ska d.ö.d.a dig", "ska d.ö.d.a dig")]
    [InlineData("ska dööööda dig", "ska dööööda dig")]
    [InlineData("ska dö\u200Bda dig", "ska dö\u200Bda dig")]
    [InlineData("ska do\u0308da dig", "ska do\u0308da dig")]
    [InlineData("**ska** _döda_ dig", "ska** _döda_ dig")]
    [InlineData("\u202Eska döda\u202C dig", "ska döda\u202C dig")]
    public void A_threat_is_found_as_it_is_written(string text, string words) => Read(text).ShouldBe([new FlagHit(FlagSign.Threat, words, true)]);

    [Theory]
    [InlineData("Jag ska inte döda dig")]
    [InlineData("ska dödas er")]
    [InlineData("fiskar döda dig")]
    [InlineData("ska A B C dig")]
    [InlineData("Köp nu!")]
    [InlineData("framtidsord")]
    [InlineData("")]
    [InlineData("\ud83c \udfca halva \ud83c")]
    public void What_is_none_is_left_alone(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void What_may_be_harmless_is_told_to_be_unsure()
    {
        var hits = FlagDetector.Read("En riktig FILUR.", Words, Today);
        hits.All.ShouldBe([new FlagHit(FlagSign.Slur, "FILUR", false)]);
        hits.Sure.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Köp nu på https://reklam.example/a")]
    [InlineData("köp nu www.reklam.example")]
    public void Words_that_sell_count_only_beside_a_link(string text) => Read(text).ShouldHaveSingleItem().Sign.ShouldBe(FlagSign.Selling);

    [Fact]
    public void What_weighs_most_comes_first() =>
        FlagDetector.Read("811228-9874, skurkus! Jag ska döda dig.", Words, Today).All.Select(hit => hit.Sign)
            .ShouldBe([FlagSign.Threat, FlagSign.Slur, FlagSign.PersonalNumber]);

    [Fact]
    public void A_very_long_text_is_read_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("ska d ö d ska 811228- ", 20_000));
        Read(text).ShouldBeEmpty();
    }

    private static IReadOnlyList<FlagHit> Read(string text) => FlagDetector.Read(text, Words, Today).All;

    private static FlagPhrase Phrase(FlagSign sign, bool sure, params string[][] words) => new(sign, words, sure, new LocalDate(2026, 1, 1));
}
