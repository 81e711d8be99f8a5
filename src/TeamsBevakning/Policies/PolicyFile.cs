using TeamsBevakning.Domain;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Policies;

/// <summary>The policy in force, from its file.</summary>
internal static class PolicyFile
{
    /// <exception cref="SettingsException">The file cannot be used; the message lists everything that is wrong with it.</exception>
    public static Policy Load(string path)
    {
        var (policy, faults) = PolicyReader.Read(File.ReadAllBytes(path));
        return policy ?? throw new SettingsException($"Policyn {path} går inte att använda:\n{string.Join('\n', faults.Select(fault => $"  {fault}"))}");
    }
}
