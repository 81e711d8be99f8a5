using TeamsBevakning.Domain.Wording;

namespace TeamsBevakning.Domain.Tests.Wording;

public sealed class NameSearchTests
{
    private static readonly string[] People = ["Anna Berg", "Bo Ek", "Bo Lind", "Cia Holm", "Åsa Öberg"];

    [Theory]
    [InlineData("Anna Berg", "Anna Berg")]
    [InlineData("anna", "Anna Berg")]
    [InlineData("Bo", "Bo Ek, Bo Lind")]
    [InlineData("bo ek", "Bo Ek")]
    [InlineData("asa oberg", "Åsa Öberg")]
    [InlineData("Holmm", "Cia Holm")]
    [InlineData("Anan Berg", "Anna Berg")]
    [InlineData("B", "")]
    [InlineData("", "")]
    [InlineData("Siv", "")]
    public void A_person_is_found_by_what_fits_best(string written, string found) =>
        string.Join(", ", NameSearch.Find(written, People, name => [name], byWord: true).Found).ShouldBe(found);

    [Theory]
    [InlineData("Anna-Karin", "Anna-Karin af Trolle")]
    [InlineData("anna karin", "Anna-Karin af Trolle")]
    [InlineData("Karin", "Anna-Karin af Trolle")]
    [InlineData("Åsa-Martha", "")]
    [InlineData("Asa-Marta", "Åsa-Märta von Öö")]
    [InlineData("Bo E", "Bo Ek, Bo Ekström")]
    [InlineData("Bo Ek", "Bo Ek")]
    [InlineData("Anna-K", "Anna-Karin af Trolle")]
    public void A_double_name_and_a_beginning_are_understood_and_never_guessed_between_two(string written, string found) =>
        string.Join(", ", NameSearch.Find(written, ["Anna-Karin af Trolle", "Åsa-Märta von Öö", "Bo Ek", "Bo Ekström"], name => [name], byWord: true).Found).ShouldBe(found);

    [Theory]
    [InlineData("Annika Berg", "Anna Berg")]
    [InlineData("Parkeringsbolaget", null)]
    [InlineData("Cia Hulme", "Cia Holm")]
    public void What_fits_nobody_names_who_may_have_been_meant(string written, string? nearest)
    {
        var found = NameSearch.Find(written, People, name => [name], byWord: true);

        found.Found.ShouldBeEmpty();
        found.Nearest.ShouldBe(nearest);
    }

    [Theory]
    [InlineData("hjalp", "hjalp", 0)]
    [InlineData("hjalp", "hjlap", 1)]
    [InlineData("hjalp", "hjap", 1)]
    [InlineData("hjalp", "hjallp", 1)]
    [InlineData("hjalp", "hjelp", 1)]
    [InlineData("ab", "", 2)]
    public void Slips_are_counted(string a, string b, int slips) => Spelling.Slips(a, b).ShouldBe(slips);

    [Fact]
    public void Slips_are_the_same_both_ways_and_none_only_between_the_same()
    {
        var random = new Random(11);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => "abc"[random.Next(3)]));
        for (var i = 0; i < 3_000; i++)
        {
            var (a, b) = (Word(), Word());
            Spelling.Slips(a, b).ShouldBe(Spelling.Slips(b, a));
            (Spelling.Slips(a, b) == 0).ShouldBe(a == b);
            Spelling.Slips(a, b).ShouldBeInRange(Math.Abs(a.Length - b.Length), Math.Max(a.Length, b.Length));
        }
    }
}
