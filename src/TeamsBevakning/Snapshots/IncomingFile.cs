namespace TeamsBevakning.Snapshots;

/// <summary>A file that is coming in, under a name of its own until all of it is there. Thrown away unless it is kept.</summary>
internal sealed class IncomingFile : IDisposable
{
    public const string Pattern = ".inkommer-*";

    private readonly string folder;
    private readonly string path;

    public IncomingFile(string folder)
    {
        this.folder = folder;
        path = Path.Combine(folder, $".inkommer-{Guid.NewGuid():N}");

        // Nothing is held back to be written when it is closed: on a full disk closing would fail, and what was written would stay.
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            // Citizens' names and words are in it.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        }

        Stream = new FileStream(path, options);
    }

    public FileStream Stream { get; }

    /// <summary>Older than any file takes to come.</summary>
    public static bool IsAbandoned(string path, TimeProvider clock) => File.GetLastWriteTimeUtc(path) < clock.GetUtcNow().UtcDateTime.AddHours(-1);

    /// <summary>Gives it its name, once it is on disk. What has that name already has the same content.</summary>
    public void Keep(string name)
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(path, Path.Combine(folder, name), overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is cleared away at the next start.
        }
    }
}
