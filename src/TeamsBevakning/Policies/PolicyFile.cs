using TeamsBevakning.Domain;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Policies;

/// <summary>A policy from its file.</summary>
internal static class PolicyFile
{
    /// <summary>More than any policy; a file that is longer is something else.</summary>
    private const int LongestFile = 1 << 20;

    /// <exception cref="SettingsException">The file cannot be used; the message lists everything that is wrong with it.</exception>
    public static Policy Load(string path) => LoadText(path).Policy;

    /// <summary>The policy with the text it was read from, so that just that is put in force.</summary>
    /// <exception cref="SettingsException">The file cannot be used; the message lists everything that is wrong with it.</exception>
    public static (ReadOnlyMemory<byte> Utf8, Policy Policy) LoadText(string path)
    {
        var utf8 = Utf8Of(path);
        var reading = PolicyReader.Read(utf8);
        return (utf8, reading.Policy ?? throw new SettingsException($"Policyn {path} går inte att använda:\n{string.Join('\n', reading.Faults.Select(fault => $"  {fault}"))}"));
    }

    /// <exception cref="SettingsException">There is no such file, or it cannot be opened, or is too long to be a policy.</exception>
    public static PolicyReading Read(string path) => PolicyReader.Read(Utf8Of(path));

    private static ReadOnlyMemory<byte> Utf8Of(string path)
    {
        if (Directory.Exists(path))
        {
            throw new SettingsException($"{path} är en mapp. Ange en policyfil, till exempel policies/forshaga.json.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var bytes = new byte[LongestFile + 1];
            var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return length <= LongestFile
                ? bytes.AsMemory(0, length)
                : throw new SettingsException($"{path} är för stor för att vara en policy: högst {LongestFile / 1024} kB läses.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new SettingsException($"Filen {path} finns inte. Ange en policyfil, till exempel policies/forshaga.json.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new SettingsException($"Filen {path} går inte att läsa: {e.Message}");
        }
    }
}
