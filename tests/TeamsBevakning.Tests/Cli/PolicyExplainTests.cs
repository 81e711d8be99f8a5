using TeamsBevakning.Tests.Policies;

namespace TeamsBevakning.Tests.Cli;

public sealed class PolicyExplainTests : IDisposable
{
    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task A_whole_policy_is_told_with_every_source_and_what_is_off()
    {
        var result = await command.RunAsync("policy", "explain", command.Write("sjostad.json", PolicySamples.Whole));

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        var lines = result.Output.Split(Environment.NewLine);
        lines.ShouldAllBe(line => line.Length <= 80);
        var told = string.Join(' ', lines.Select(line => line.Trim()));
        foreach (var source in PolicySamples.Read(PolicySamples.Whole).Origins.Sources.Values.SelectMany(list => list))
        {
            told.ShouldContain(source.Quote ?? source.Default!);
            told.ShouldContain(source.Default ?? source.Quote!);
        }

        told.ShouldContain("måndag 08.00–12.00 och 13.00–16.30 tisdag och onsdag 08.00–16.30 torsdag 08.00–18.00 fredag 08.00–15.00 lördag och söndag stängt");
        told.ShouldContain("Undantag för kontot fb-skolan i verksamheten skola Ska vara taget inom 1 timme och 30 minuter arbetstid");
        told.ShouldContain("Av: tid för att ta det, ”vi återkommer”");
        told.ShouldContain("”ögonblicksbild” (ögonblicksbild): varje år senast den 30 juni och den 31 december, från 14 dagar före; är dagen ledig, arbetsdagen före.");
    }

    [Fact]
    public async Task A_question_is_told_with_its_deadlines_steps_and_promise()
    {
        var result = await ExplainAsync("--kind", "question", "--at", "2026-12-23T15:40", "--unit", "kultur");

        result.ShouldContain("Sjöstads kommun: fråga, onsdagen den 23 december 2026 kl. 15.40");
        result.ShouldContain("Verksamheten kultur har egna tider.");
        result.ShouldContain("Ska tas senast torsdagen den 24 december 2026 kl. 09.10.");
        result.ShouldContain("Ska besvaras senast torsdagen den 24 december 2026 kl. 18.00.");
        result.ShouldContain("Källa: Riktlinjer för sociala medier (2024-03-12), under ”Svarstid”: ”Frågor ska besvaras inom en arbetsdag”");
        result.ShouldContain("tor 24 dec 2026 kl. 08.10: den som ansvarar påminns (när halva arbetstiden till fristen för att ta ärendet har gått)");
        result.ShouldContain("tor 24 dec 2026 kl. 16.00: ersättaren får veta (2 arbetstimmar före fristen)");
        result.ShouldContain("tor 24 dec 2026 kl. 18.00: kommunikationsenheten får veta (när fristen går ut)");
        result.ShouldContain("sön 27 dec 2026 kl. 15.00: chefen får veta (1 arbetsdag efter fristen; finns ingen att nå, får kommunikationsenheten veta genast)");
        result.ShouldContain("Ja, en gång. Svaret ska då komma inom 3 arbetsdagar, räknat från att det gavs.");
    }

    [Theory]
    [InlineData("--platform instagram", "Här gäller undantaget för instagram.", "Frist: 24 timmar på arbetsdagar", "”På Instagram svarar vi inom ett dygn”")]
    [InlineData("--unit skola --account fb-skolan", "Här gäller undantaget för kontot fb-skolan i verksamheten skola.", "1 timme och 30 minuter arbetstid", "”skolans frågor”")]
    [InlineData("--unit skola", "Undantag finns för instagram och kontot fb-skolan i verksamheten skola; ange", "Frist: en arbetsdag", "”fråga”")]
    [InlineData("--unit nej", "Verksamheten nej har kommunens tider", "Frist: en arbetsdag", "”fråga”")]
    public async Task An_exception_is_told_where_it_holds(string options, params string[] told)
    {
        var result = await ExplainAsync(["--kind", "question", "--at", "2027-03-01T10:00", .. options.Split(' ')]);

        told.ShouldAllBe(words => result.Contains(words, StringComparison.Ordinal), result);
    }

    [Fact]
    public async Task A_duty_is_told_with_its_next_occasion_and_steps()
    {
        var result = await ExplainAsync("--kind", "snapshot", "--at", "2027-12-01");

        result.ShouldContain("”ögonblicksbild”: nästa tillfälle");
        result.ShouldContain("Får göras från torsdagen den 16 december 2027.");
        result.ShouldContain("Ska tas senast torsdagen den 30 december 2027 kl. 18.00.");
        result.ShouldContain("tor 30 dec 2027 kl. 18.00: kommunikationsenheten får veta (när fristen går ut)");
        result.ShouldContain("Källa: Arkivets dokumenthanteringsplan (2023), under ”Webb”: ”Bilderna tas vid halvår och årsskifte”");
    }

    [Theory]
    [InlineData("2027-03-28T02:30", "Det klockslaget finns inte den dagen, för då ställs klockan fram. Det räknas som 03.00.")]
    [InlineData("2027-10-31T02:30:00", "Det klockslaget kommer två gånger den dagen, för då ställs klockan tillbaka. Det räknas som den första.")]
    [InlineData("2027-10-30", "lördagen den 30 oktober 2027 kl. 00.00")]
    public async Task A_local_time_is_read_the_calendars_way(string at, string told) => (await ExplainAsync("--kind", "silentSource", "--at", at)).ShouldContain(told);

    [Theory]
    [InlineData("--kind question", "--at saknas. Skriv tidpunkten som 2026-12-23T15:40")]
    [InlineData("--at 2026-12-23", "--kind saknas. Ange något av: question, flaggedComment")]
    [InlineData("--kind qestion --at 2026-12-23", "”qestion” är inget av orden här (menade du ”question”?)")]
    [InlineData("--kind question --at igår", "”igår” i --at är ingen tidpunkt.")]
    [InlineData("--kind question --at 2026-02-30", "”2026-02-30” i --at är ingen tidpunkt.")]
    [InlineData("--kind question --at 1989-12-31", "”1989-12-31” i --at ligger utanför åren 1990–2200")]
    [InlineData("--kind question --at 2200-12-31T23:00", "En frist eller ett steg hamnar utanför åren 1990–2200")]
    public async Task What_cannot_be_explained_is_told(string options, string told)
    {
        var result = await command.RunAsync(["policy", "explain", command.Write("sjostad.json", PolicySamples.Whole), .. options.Split(' ')]);

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith(told);
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_share_of_a_weekend_is_told_as_one_of_the_clocks_time() =>
        (await ExplainAsync("--kind", "secretExpiry", "--at", "2027-03-06T09:00"))
            .ShouldContain("sön 7 mars 2027 kl. 12.00: den som ansvarar påminns (när 75 procent av tiden till fristen har gått; ingen arbetstid ligger emellan)");

    [Fact]
    public async Task A_step_that_would_be_before_the_receipt_is_told_to_come_at_once()
    {
        var rules = PolicySamples.Whole.Replace("\"when\": { \"share\": 75 }", "\"when\": { \"before\": { \"workingTime\": \"2 h\" } }", StringComparison.Ordinal);

        var result = await command.RunAsync("policy", "explain", command.Write("före.json", rules), "--kind", "secretExpiry", "--at", "2027-03-06T09:00");

        string.Join(' ', result.Output.Split(Environment.NewLine).Select(line => line.Trim()))
            .ShouldContain("lör 6 mars 2027 kl. 09.00: den som ansvarar påminns (genast, för 2 arbetstimmar före fristen hade det inte kommit in än)");
    }

    /// <summary>What is told, on one line.</summary>
    private async Task<string> ExplainAsync(params string[] options)
    {
        var result = await command.RunAsync(["policy", "explain", command.Write("sjostad.json", PolicySamples.Whole), .. options]);
        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        var lines = result.Output.Split(Environment.NewLine);
        lines.ShouldAllBe(line => line.Length <= 80);
        return string.Join(' ', lines.Select(line => line.Trim()));
    }
}
