using TeamsBevakning.Domain;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Policies;

/// <summary>The policy in force, from its file.</summary>
internal static class PolicyFile
{
    /// <summary>The policy with the text it was read from, so that just that is put in force.</summary>
    /// <exception cref="SettingsException">The file cannot be used; the message lists everything that is wrong with it.</exception>
    public static (ReadOnlyMemory<byte> Utf8, Policy Policy) LoadText(string path)
    {
        var utf8 = File.ReadAllBytes(path);
        return (utf8, PolicyReader.Read(utf8).Policy ?? Load(path));
    }

    /// <exception cref="SettingsException">The file cannot be used; the message lists everything that is wrong with it.</exception>
    public static Policy Load(string path)
    {
        var (policy, faults) = PolicyReader.Read(File.ReadAllBytes(path));
        return policy ?? throw new SettingsException($"Policyn {path} går inte att använda:\n{string.Join('\n', faults.Select(fault => $"  {fault}"))}");
    }
}
