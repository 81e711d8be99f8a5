using Microsoft.Extensions.Options;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Snapshots;

/// <summary>Where files of snapshots are kept. A file has its name only when all of it is on disk.</summary>
internal sealed class SnapshotFolder(IOptions<SnapshotSettings> settings, TimeProvider clock)
{
    public bool IsOn => settings.Value.IsOn;

    /// <summary>Makes the folder and tries it, and clears away what a stopped program left.</summary>
    /// <exception cref="SettingsException">It cannot be written.</exception>
    public void Check()
    {
        if (!IsOn)
        {
            return;
        }

        var folder = settings.Value.FullPath;
        try
        {
            Directory.CreateDirectory(folder);
            using (var tried = new IncomingFile(folder))
            {
                tried.Stream.WriteByte(0);
            }

            foreach (var left in Directory.EnumerateFiles(folder, IncomingFile.Pattern).Where(left => IncomingFile.IsAbandoned(left, clock)).ToList())
            {
                File.Delete(left);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{SnapshotSettings.Section}:Folder är ”{folder}”, men där går det inte att skriva: {e.Message} Ange en katalog som programmet får skriva i, eller ta bort nyckeln.");
        }
    }

    /// <summary>What is kept.</summary>
    public IReadOnlyList<string> Names() => Directory.Exists(settings.Value.FullPath)
        ? [.. Directory.EnumerateFiles(settings.Value.FullPath).Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.')).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Whether it is there, as large as it was when it was kept.</summary>
    public bool Has(KeptSnapshot kept) => new FileInfo(Path.Combine(settings.Value.FullPath, kept.Name)) is { Exists: true } file && file.Length == kept.Size;

    /// <summary>A kept file, to be read; null when it is not there.</summary>
    public FileStream? Open(string name) => Path.Combine(settings.Value.FullPath, name) is var path && File.Exists(path) ? File.OpenRead(path) : null;

    /// <summary>A file that begins to come in.</summary>
    /// <exception cref="IOException">There is no room, or the folder is gone.</exception>
    public IncomingFile Begin() => new(settings.Value.FullPath);
}
