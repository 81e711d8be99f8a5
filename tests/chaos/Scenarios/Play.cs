using TeamsBevakning.Chaos.Judging;

namespace TeamsBevakning.Chaos.Scenarios;

/// <summary>One run from its start to its verdict. A failed one leaves its folder.</summary>
internal static class Play
{
    public static async Task<int> RunAsync(ChaosOptions options, CancellationToken ct)
    {
        var folder = Path.Combine(options.Artifacts, $"{options.Scenario}-{options.Engine}-{options.Seed}".ToLowerInvariant());
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine($"chaos {options.Told}");
        var held = false;
        try
        {
            held = await (options.Scenario switch
            {
                Scenario.Kills => Kills.PlayAsync(options, folder, ct),
                Scenario.Takeover => Takeover.PlayAsync(options, folder, ct),
                Scenario.DiskFull => DiskFull.PlayAsync(options, folder, ct),
                Scenario.ReadOnly => ReadOnlyStore.PlayAsync(options, folder, ct),
            });
        }
        catch (ChaosException e)
        {
            Console.WriteLine($"  FAILS  {e.Message}");
        }

        if (held)
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine(held ? "everything held" : $"NOT everything held. Its folder: {folder}. Again: tests/chaos/run {options.Told}");
        return held ? 0 : 1;
    }

    /// <summary>What every run ends with: quiet, then the comparisons.</summary>
    public static async Task<bool> EndAsync(World world, CancellationToken ct)
    {
        world.Terminal.Say(world.Told());
        await Quiet.WaitAsync(world, ct);
        return await Verdict.GiveAsync(world, ct);
    }
}
