namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>The disk under the store is full for a while, for real: a small file system of its own, filled by another file.</summary>
internal static class DiskFull
{
    private const int Megabytes = 24;

    public static async Task<bool> PlayAsync(ChaosOptions options, string folder, CancellationToken ct)
    {
        var disk = Path.Combine(folder, "disk");
        Directory.CreateDirectory(disk);
        await Tool.RunAsync("mount", ["-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", disk]);
        try
        {
            await using var world = await WorldStart.StartAsync(options, folder, disk, ct);
            var filler = Path.Combine(disk, "filler");
            return await OutOfStore.PlayAsync(world, "the disk is full", () => FillAsync(filler), () => FreeAsync(filler), ct);
        }
        finally
        {
            await Tool.RunAsync("umount", [disk]);
        }
    }

    private static async Task FillAsync(string filler)
    {
        var block = new byte[4096];
        try
        {
            await using var file = new FileStream(filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
            while (true)
            {
                await file.WriteAsync(block);
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private static Task FreeAsync(string filler)
    {
        File.Delete(filler);
        return Task.CompletedTask;
    }
}
