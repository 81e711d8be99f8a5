using System.CommandLine;

namespace TeamsBevakning.Cli;

/// <summary><c>policy</c>: what can be done with a policy file.</summary>
internal static class PolicyCommand
{
    public static Command Create() => new("policy", "Policyn: vad kommunen lovar och hur den arbetar.")
    {
        PolicyCheckCommand.Create(),
        PolicyExplainCommand.Create(),
        PolicyCalendarCommand.Create(),
        PolicyApplyCommand.Create(),
    };

    /// <summary>The file that every one of them reads.</summary>
    public static Argument<string> File() => new("FIL") { Description = "Policyn, en JSON-fil, till exempel policies/forshaga.json." };
}
