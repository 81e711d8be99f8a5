using System.CommandLine;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Cli;

/// <summary><c>simulate</c>: a policy, or two on the same stream, rehearsed against a made-up year.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var policy = Text("--policy", "FIL", "Policyn som prövas.");
        var against = Text("--against", "FIL2", "En policy att jämföra med: samma kommentarer och samma människor, med arbetstiderna i --policy.");
        var from = Text("--from", "DATUM", "Första dagen, till exempel 2026-01-01.");
        var to = Text("--to", "DATUM", "Sista dagen, högst tio år senare.");
        var comments = Text("--comments", "ANTAL", $"Hur många kommentarer som skrivs, högst {SimulateRequest.MostComments}. Utan: 10000.");
        var seed = Text("--seed", "TAL", "Vad slumpen utgår från: samma tal ger samma år. Utan: 1.");
        var folder = Text("--out", "MAPP", "Skriver också perioder.csv, eskaleringar.csv, matt.csv (med semikolon och decimalkomma, som svenska Excel läser) och simulering.svg i mappen.");
        var command = new Command("simulate", $"Spelar ett påhittat år mot en policy, med programmets egna regler och en påhittad klocka. {PlayText.Assumptions}")
        {
            policy, against, from, to, comments, seed, folder,
        };
        command.SetAction((parsed, ct) => CommandRun.TellAsync(() => Task.FromResult(Run(
            SimulateRequest.Read(new SimulateArguments(
                parsed.GetValue(policy), parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(comments), parsed.GetValue(seed), parsed.GetValue(folder), parsed.GetValue(against))),
            ct))));
        return command;
    }

    private static int Run(SimulateRequest request, CancellationToken ct)
    {
        string[] paths = request.Against is { } second ? [request.Policy, second] : [request.Policy];
        var policies = paths.Select(Load).ToList();
        var files = request.Out is { } folder ? new PlayFiles(folder) : null;
        files?.Prepare();
        var world = new World(request.Settings, policies[0], policies);
        var progress = new PlayProgress(Console.Error, !Console.IsErrorRedirected, world);
        var all = policies.Zip(paths, (policy, path) => Play(world, policy, new PlayedPolicy(policy.Name, Path.GetFileName(path)), progress, ct)).ToList();
        files?.Write([.. PlayCsv.Files(all), ("simulering.svg", PlayChart.Draw(world, all))]);
        foreach (var line in PlayText.Lines(world, all))
        {
            Console.WriteLine(line);
        }

        if (request.Out is not null)
        {
            Console.WriteLine($"{Environment.NewLine}Skrivet i {request.Out}: perioder.csv, eskaleringar.csv, matt.csv och simulering.svg.");
        }

        return 0;
    }

    private static Figures Play(World world, Policy policy, PlayedPolicy played, PlayProgress progress, CancellationToken ct)
    {
        progress.Begin(played);
        try
        {
            return new Tally(world, YearPlay.Run(world, policy, progress.Pass, ct)).Of(played);
        }
        catch (ArgumentOutOfRangeException e) when (e.ParamName is "year")
        {
            throw new SettingsException($"{played.File}: en frist hamnar utanför åren 1990–2200, som helgdagarna räknas för. Ange kortare tider i policyn, eller ett tidigare år.");
        }
        finally
        {
            progress.End();
        }
    }

    private static Policy Load(string path) => PolicyFile.Load(path) is var policy && policy.Targets.ContainsKey(ItemKind.Question)
        ? policy
        : throw new SettingsException($"{path} har inget svarsmål för frågor, och bara frågor spelas.");

    /// <summary>Read as text, so that what is wrong with it is told in Swedish, all at once.</summary>
    private static Option<string?> Text(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help, Arity = ArgumentArity.ZeroOrOne };
}
