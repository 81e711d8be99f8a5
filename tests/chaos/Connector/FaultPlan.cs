namespace TeamsBevakning.Chaos.Connector;

/// <summary>Which calls go wrong, and how; seeded.</summary>
internal sealed class FaultPlan(int seed)
{
    // How often each is seen in a hundred calls while faults are on.
    private static readonly (Fault Fault, int Share)[] Shares =
    [
        (Fault.Slow, 6), (Fault.TooMany, 4), (Fault.PreconditionFailed, 2), (Fault.BadGateway, 2), (Fault.Unavailable, 2), (Fault.GatewayTimeout, 1),
        (Fault.CutBefore, 2), (Fault.CutAfter, 2), (Fault.HangBefore, 1), (Fault.HangAfter, 1),
    ];

    private readonly Random random = new(seed);
    private readonly Lock gate = new();

    public bool IsOn { get; set; }

    public Fault Next()
    {
        lock (gate)
        {
            var drawn = random.Next(100);
            foreach (var (fault, share) in IsOn ? Shares : [])
            {
                if ((drawn -= share) < 0)
                {
                    return fault;
                }
            }

            return Fault.None;
        }
    }

    public int Below(int limit)
    {
        lock (gate)
        {
            return random.Next(limit);
        }
    }
}
