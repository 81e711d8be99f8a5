using System.Text;
using TeamsBevakning.Tests.Policies;

namespace TeamsBevakning.Tests.Cli;

public sealed class PolicyCheckTests : IDisposable
{
    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_policy_that_is_right_is_summed_up()
    {
        var result = await command.RunAsync("policy", "check", command.Write("sjostad.json", PolicySamples.Whole));

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        result.Output.ShouldStartWith("Sjöstads kommun: policyn går att använda (version ");
        result.Output.ShouldContain("  Fråga: ska besvaras inom 1 arbetsdag.");
        result.Output.ShouldContain("7 återkommande uppgifter, 4 flaggkategorier, 2 verksamheter med egna tider.");
        result.Output.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public async Task A_policy_with_faults_tells_them_all()
    {
        var bad = PolicySamples.Changed("undo/for", "\"snart\"").Replace("\"monday\"", "\"mondag\"", StringComparison.Ordinal);

        var result = await command.RunAsync("policy", "check", command.Write("fel.json", bad));

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith("fel.json: 2 fel.");
        result.Error.ShouldContain("  $.calendar.hours.mondag: okänd nyckel (menade du ”monday”?). Skriv monday, eller ta bort nyckeln.");
        result.Error.ShouldContain("  $.undo.for: ”snart” är ingen tid.");
    }

    [Theory]
    [InlineData("saknas.json", "Filen saknas.json finns inte.")]
    [InlineData(".", ". är en mapp. Ange en policyfil")]
    [InlineData("", "Filen  finns inte.")]
    public async Task A_file_that_is_none_is_told_in_words(string path, string told)
    {
        var result = await command.RunAsync("policy", "check", path);

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldContain(told);
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_is_no_policy_is_told_in_words()
    {
        var huge = await command.RunAsync("policy", "check", command.Write("stor.json", new string(' ', 2_000_000)));
        var deep = await command.RunAsync("policy", "check", command.Write("djup.json", string.Concat(Enumerable.Repeat("[", 100_000))));
        var junk = await command.RunAsync("policy", "check", command.Write("skräp.json", Encoding.Latin1.GetString([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2])));
        var other = await command.RunAsync("policy", "explain", command.Write("annan.json", "[]"));

        huge.Error.ShouldStartWith("stor.json är för stor för att vara en policy: högst 1024 kB läses.");
        deep.Error.ShouldContain("$: texten är nästlad djupare än 16 nivåer");
        junk.Error.ShouldContain("$: texten är inte giltig JSON (rad 1, kolumn 1)");
        other.Error.ShouldContain("$: ett objekt väntades, här står en lista");
        new[] { huge, deep, junk, other }.ShouldAllBe(result => result.Exit == 1 && result.Output.Length == 0 && !result.Error.Contains("   at ", StringComparison.Ordinal));
    }
}
