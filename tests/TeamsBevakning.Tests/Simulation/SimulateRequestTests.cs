using NodaTime;
using TeamsBevakning.Settings;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class SimulateRequestTests
{
    private static readonly SimulateArguments Good = new(Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"), "2026-01-01", "2026-12-31", null, null, null, null);

    [Fact]
    public void What_is_left_out_has_its_usual_value() =>
        SimulateRequest.Read(Good).Settings.ShouldBe(new PlaySettings(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), 10_000, 1));

    [Theory]
    [InlineData("from", null, "--from saknas.")]
    [InlineData("from", "igår", "--from: ”igår” är inget datum. Skriv det som 2026-01-01.")]
    [InlineData("from", "2026-02-30", "--from: ”2026-02-30” är inget datum.")]
    [InlineData("from", "2027-01-01", "--from 2027-01-01 är efter --to 2026-12-31.")]
    [InlineData("from", "1989-12-31", "--from: år 1989 går inte att spela. Ange ett datum i åren 1990–2100.")]
    [InlineData("from", "2010-01-01", "--from 2010-01-01 till --to 2026-12-31 är mer än 10 år.")]
    [InlineData("to", "2101-01-01", "--to: år 2101 går inte att spela.")]
    [InlineData("to", "-0001-01-01", "--to: år -1 går inte att spela.")]
    [InlineData("comments", "många", "--comments: ”många” går inte att använda. Ange ett heltal från 0 till 100000.")]
    [InlineData("comments", "-1", "--comments: ”-1” går inte")]
    [InlineData("comments", "100001", "--comments: ”100001” går inte")]
    [InlineData("comments", "99999999999999999999", "--comments: ”99999999999999999999” går inte")]
    [InlineData("seed", "1,5", "--seed: ”1,5” går inte")]
    [InlineData("policy", null, "--policy saknas.")]
    [InlineData("policy", "finns-inte.json", "--policy: filen finns-inte.json finns inte.")]
    [InlineData("against", "", "--against saknas.")]
    [InlineData("out", " ", "--out är tom.")]
    public void What_cannot_be_used_is_told(string option, string? value, string told)
    {
        var arguments = option switch
        {
            "from" => Good with { From = value },
            "to" => Good with { To = value },
            "comments" => Good with { Comments = value },
            "seed" => Good with { Seed = value },
            "policy" => Good with { Policy = value },
            "against" => Good with { Against = value },
            _ => Good with { Out = value },
        };

        Should.Throw<SettingsException>(() => SimulateRequest.Read(arguments)).Message.ShouldStartWith(told);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() => Should.Throw<SettingsException>(() => SimulateRequest.Read(new SimulateArguments(null, "x", "y", "z", "w", "", null)))
        .Message.Split('\n').Length.ShouldBe(6);
}
