using System.CommandLine;
using TeamsBevakning.Domain;
using TeamsBevakning.Policies;
using TeamsBevakning.Policies.Explained;

namespace TeamsBevakning.Cli;

/// <summary><c>policy check FILE</c>: everything that is wrong with a policy, or a short summary.</summary>
internal static class PolicyCheckCommand
{
    public static Command Create()
    {
        var file = PolicyCommand.File();
        var command = new Command("check", "Kontrollerar en policy och berättar allt som är fel.") { file };
        command.SetAction((parsed, _) => CommandRun.TellAsync(() => Task.FromResult(Check(parsed.GetRequiredValue(file)))));
        return command;
    }

    /// <summary>A policy that is right is handed on; of another the faults are told.</summary>
    public static int WithSound(string file, Func<PolicyReading, Policy, IEnumerable<string>> lines)
    {
        var reading = PolicyFile.Read(file);
        if (reading.Policy is not { } policy)
        {
            Console.Error.WriteLine($"{file}: {reading.Faults.Count} fel.");
            foreach (var fault in reading.Faults)
            {
                Console.Error.WriteLine($"  {fault}");
            }

            return 1;
        }

        foreach (var line in lines(reading, policy))
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    private static int Check(string file) => WithSound(file, CheckSummary.Write);
}
