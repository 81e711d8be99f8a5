using System.Globalization;

namespace TeamsBevakning.Bench.Load;

/// <summary>The two servers in turns, so that both meet the same machine; after a round each that is not counted.</summary>
internal static class LoadTurns
{
    public static async Task RunAsync(
        string what, LoadSettings settings, ServerProcess bare, ServerProcess bot, IReadOnlyList<IRequests> ofBare, IReadOnlyList<IRequests> ofBot)
    {
        var (limits, ours) = (new List<LoadRound>(), new List<LoadRound>());
        for (var round = 0; round <= settings.Rounds; round++)
        {
            var limit = await LoadRound.RunAsync(bare, ofBare, TimeSpan.FromSeconds(settings.Seconds));
            var our = await LoadRound.RunAsync(bot, ofBot, TimeSpan.FromSeconds(settings.Seconds));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: limit {limit.PerSecond:N0}, bot {our.PerSecond:N0} a second"));
            if (round > 0)
            {
                limits.Add(limit);
                ours.Add(our);
            }
        }

        var memory = await MemoryOfConnections.MeasureAsync(bot, ofBot[0], settings.Idle);
        var memoryOfLimit = await MemoryOfConnections.MeasureAsync(bare, ofBare[0], settings.Idle);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {what}, {settings.Connections} connections, {Environment.ProcessorCount} processors with the load generator among them
                                           the bot  the limit (a bare endpoint)
            a second                      {Rate(ours),8:N0} {Rate(limits),8:N0}   ratio {Rate(ours) / Rate(limits):0.00}
            µs of the server's processor  {Cost(ours),8:N0} {Cost(limits),8:N0}
            bytes of an idle connection   {memory,8:N0} {memoryOfLimit,8:N0}
            """));
    }

    private static double Rate(IEnumerable<LoadRound> rounds) => new Quantiles(rounds.Select(round => round.PerSecond)).At(0.5);

    private static double Cost(IEnumerable<LoadRound> rounds) => new Quantiles(rounds.Select(round => round.ProcessorMicroseconds)).At(0.5);
}
