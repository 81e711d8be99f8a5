using TeamsBevakning.Settings;

namespace TeamsBevakning.Simulation;

/// <summary>Where the figures are written: all files, or none.</summary>
internal sealed class PlayFiles(string folder)
{
    /// <summary>Tries before the play whether files can be written, so that nobody waits for nothing.</summary>
    /// <exception cref="SettingsException">They cannot.</exception>
    public void Prepare() => Try(() =>
    {
        Directory.CreateDirectory(folder);
        var trial = Path.Combine(folder, ".skrivprov");
        File.WriteAllBytes(trial, []);
        File.Delete(trial);
    });

    /// <exception cref="SettingsException">Something could not be written; then nothing is changed.</exception>
    public void Write(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        try
        {
            Try(() =>
            {
                foreach (var (name, bytes) in files)
                {
                    var taken = Directory.Exists(Path.Combine(folder, name));
                    File.WriteAllBytes(taken ? throw new IOException($"{name} är en mapp.") : Unfinished(name), bytes);
                }

                foreach (var (name, _) in files)
                {
                    File.Move(Unfinished(name), Path.Combine(folder, name), overwrite: true);
                }
            });
        }
        finally
        {
            foreach (var (name, _) in files)
            {
                File.Delete(Unfinished(name));
            }
        }
    }

    private string Unfinished(string name) => Path.Combine(folder, $".{name}.ny");

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new SettingsException($"--out: det går inte att skriva i {folder}. Ange en mapp där du får skriva. ({e.Message})");
        }
    }
}
