namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>The store's files cannot be written for a while, also not by who has them open: they are made immutable.</summary>
internal static class ReadOnlyStore
{
    private static readonly string[] Files = ["bevakning.db", "bevakning.db-wal"];

    public static async Task<bool> PlayAsync(ChaosOptions options, string folder, CancellationToken ct)
    {
        await using var world = await WorldStart.StartAsync(options, folder, null, ct);
        string[] files = [.. Files.Select(file => Path.Combine(folder, "data", file))];
        var shut = false;
        try
        {
            return await OutOfStore.PlayAsync(world, "the store is read-only", () => SetAsync(true), () => SetAsync(false), ct);
        }
        finally
        {
            if (shut)
            {
                await SetAsync(false);
            }
        }

        async Task SetAsync(bool isReadOnly)
        {
            await Tool.RunAsync("chattr", [isReadOnly ? "+i" : "-i", .. files]);
            shut = isReadOnly;
        }
    }
}
