using System.CommandLine;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Policies.Explained;
using TeamsBevakning.Policies.Values;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Cli;

/// <summary><c>policy explain FILE</c>: a whole policy in Swedish, or what it says of one kind of item that comes in at a time.</summary>
internal static class PolicyExplainCommand
{
    private static readonly Dictionary<string, ItemKind> Kinds = ItemKindWords.Targeted.Concat(ItemKindWords.OfDuties).ToDictionary();

    public static Command Create()
    {
        var file = PolicyCommand.File();
        var kind = new Option<string?>("--kind") { Description = $"Slag av ärende: {string.Join(", ", Kinds.Keys)}." };
        var at = new Option<string?>("--at") { Description = "När det kommer in, i kommunens tid: 2026-12-23T15:40." };
        var unit = new Option<string?>("--unit") { Description = "Verksamhetens id i kontoregistret, om den har egna tider." };
        var account = new Option<string?>("--account") { Description = "Kontots id i kontoregistret, om det har ett eget svarsmål." };
        var platform = new Option<string?>("--platform") { Description = "Plattformen, till exempel facebook, om den har ett eget svarsmål." };
        var command = new Command("explain", "Förklarar en policy: varje inställning med källa, eller ett ärende med frist och steg.") { file, kind, at, unit, account, platform };
        command.SetAction((parsed, _) => CommandRun.TellAsync(() =>
        {
            var named = parsed.GetValue(kind);
            var rest = (At: parsed.GetValue(at), Unit: parsed.GetValue(unit), Account: parsed.GetValue(account), Platform: parsed.GetValue(platform));
            return Task.FromResult(named is null && rest is (null, null, null, null)
                ? PolicyCheckCommand.WithSound(parsed.GetRequiredValue(file), WholePolicy.Write)
                : Explain(parsed.GetRequiredValue(file), new(KindOf(named), LocalTimeText.Parse(rest.At), rest.Unit, rest.Account, rest.Platform)));
        }));
        return command;
    }

    private static int Explain(string file, AskedOf asked) => PolicyCheckCommand.WithSound(file, (reading, policy) => Explained(reading, policy, asked));

    private static IReadOnlyList<string> Explained(PolicyReading reading, Policy policy, AskedOf asked)
    {
        try
        {
            return KindExplanation.Write(reading, policy, asked);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new SettingsException("En frist eller ett steg hamnar utanför åren 1990–2200, som kalendern räknar med. Ange en annan tidpunkt i --at.");
        }
    }

    private static ItemKind KindOf(string? named)
    {
        if (named is not null && Kinds.TryGetValue(named, out var kind))
        {
            return kind;
        }

        var (wrong, right) = named is null ? ("--kind saknas", $"Ange något av: {string.Join(", ", Kinds.Keys)}") : Word.Unknown(named, Kinds.Keys);
        throw new SettingsException($"{wrong}. {right}.");
    }
}
