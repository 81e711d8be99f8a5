namespace TeamsBevakning.Chaos.Judging;

/// <summary>All comparisons of a run.</summary>
internal static class Verdict
{
    private const int MostShown = 8;

    private static readonly IReadOnlyList<Func<Evidence, Findings>> Comparisons =
    [
        CommentsStored.Judge, OneItemEach.Judge, CardsStand.Judge, CardsShowTheLast.Judge, JournalTellsTheItem.Judge, PressesOnce.Judge, EscalationsOnce.Judge, RepeatsPerIncident.Judge,
    ];

    /// <summary>Whether everything held; told on the terminal.</summary>
    public static async Task<bool> GiveAsync(World world, CancellationToken ct)
    {
        var damage = await world.Store.DamageAsync(ct);
        var evidence = new Evidence(await world.Store.ReadAsync(ct), world.Connector.Record, world.Memory, world.Incidents, world.Town.People);
        var findings = Comparisons.Select(judge => judge(evidence)).ToList();
        foreach (var one in findings)
        {
            Console.WriteLine($"  {(one.Faults.Count == 0 ? "holds " : "FAILS ")} {one.Name}: {one.Figure}");
            foreach (var fault in one.Faults.Take(MostShown))
            {
                Console.WriteLine($"           {fault}");
            }

            if (one.Faults.Count > MostShown)
            {
                Console.WriteLine($"           and {one.Faults.Count - MostShown} more");
            }
        }

        if (damage.Length > 0)
        {
            Console.WriteLine($"  FAILS  the database is damaged: {damage}");
        }

        return damage.Length == 0 && findings.All(one => one.Faults.Count == 0) && await StopsInOrderAsync(world) && await ChainHoldsAsync(world);
    }

    private static async Task<bool> StopsInOrderAsync(World world)
    {
        var codes = await Task.WhenAll(world.Fleet.All.Select(instance => instance.EndAsync(TimeSpan.FromSeconds(20))));
        var inOrder = codes.All(code => code == 0);
        Console.WriteLine($"  {(inOrder ? "holds " : "FAILS ")} each program stops in order when asked: exit {string.Join(", ", codes.Select(code => code is null ? "none" : $"{code}"))}");
        return inOrder;
    }

    private static async Task<bool> ChainHoldsAsync(World world)
    {
        await world.Fleet.All[0].RunAsync("journal", "verify");
        Console.WriteLine("  holds  the journal's chain");
        return true;
    }
}
