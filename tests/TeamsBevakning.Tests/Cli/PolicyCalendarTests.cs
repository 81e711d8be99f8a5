using TeamsBevakning.Tests.Policies;

namespace TeamsBevakning.Tests.Cli;

public sealed class PolicyCalendarTests : IDisposable
{
    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_year_is_shown_with_free_and_half_days_marked()
    {
        var lines = await ShowAsync("--year", "2027");

        lines.ShouldAllBe(line => line.Length <= 80 && !line.Contains('\u001B'));
        lines.ShouldContain("   Januari                    Februari                   Mars");
        lines.ShouldContain("53              1* 2  3     5  1  2  3  4  5  6  7     9  1  2  3  4  5  6  7");
        lines.ShouldContain(" 1  4  5½ 6+ 7  8  9 10     6  8  9 10 11 12 13 14    10  8  9 10 11 12 13 14");
        lines.ShouldContain("  ons  6 jan   trettondedag jul, öppet 10.00–14.00");
        lines.ShouldContain("  tor 25 mars  skärtorsdagen, öppet 08.00–12.00");
        lines.ShouldContain("  fre  7 maj   klämdag");
        lines.ShouldContain("  fre 10 sep   planeringsdag, öppet 08.00–12.00");
        lines.ShouldContain("* ledig   ½ stänger tidigare   + öppet fast det är helgdag");
        lines[^1].ShouldBe("253 arbetsdagar och 2\u00A0083 timmars arbetstid.");
    }

    [Fact]
    public async Task A_unit_has_a_year_of_its_own()
    {
        var lines = await ShowAsync("--year", "2027", "--unit", "kultur");

        lines[0].ShouldBe("Sjöstads kommun, verksamheten kultur: arbetstid 2027");
        lines.ShouldContain("  lördag och söndag 10.00–15.00");
        lines.ShouldContain("  fre 26 mars  långfredagen, öppet 10.00–15.00");
        lines.ShouldNotContain("  fre  7 maj   klämdag");
    }

    [Theory]
    [InlineData("--year 1989", "”1989” i --year går inte. Ange ett år 1990–2200.")]
    [InlineData("--year tjugo", "”tjugo” i --year går inte.")]
    [InlineData("--year 2027 --unit bad", "Verksamheten ”bad” har inga egna tider i policyn; det har kultur, skola.")]
    public async Task What_cannot_be_shown_is_told(string options, string told)
    {
        var result = await command.RunAsync(["policy", "calendar", command.Write("sjostad.json", PolicySamples.Whole), .. options.Split(' ')]);

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith(told);
    }

    private async Task<string[]> ShowAsync(params string[] options)
    {
        var result = await command.RunAsync(["policy", "calendar", command.Write("sjostad.json", PolicySamples.Whole), .. options]);
        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        return result.Output.TrimEnd().Split(Environment.NewLine);
    }
}
