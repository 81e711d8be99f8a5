using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Simulation;

/// <summary>Spans when nothing is found on a platform (its key has run out), and spans when the program stands still; what was written then is found afterwards, all at once.</summary>
internal sealed class Outages
{
    private const int DaysPerGap = 80;
    private const int DaysPerStop = 70;
    private const int SecondsPerLook = 120;

    private readonly List<(string Platform, Interval Span)> gaps = [];
    private readonly List<Interval> stops = [];
    private readonly Instant end;

    public Outages(Draws draws, IReadOnlyList<string> platforms, Instant start, Instant end)
    {
        this.end = end;
        var days = (int)(end - start).TotalDays;
        for (var i = 0; i < days / DaysPerGap; i++)
        {
            var from = start + Duration.FromHours((i * DaysPerGap * 24) + draws.Below(DaysPerGap * 24, Chance.GapStart, i));
            gaps.Add((platforms[draws.Below(platforms.Count, Chance.GapPlatform, i)], Until(from, Duration.FromHours(draws.Of(Delays.Gap, Chance.GapLength, i)))));
        }

        for (var i = 0; i < days / DaysPerStop; i++)
        {
            var from = start + Duration.FromMinutes((i * DaysPerStop * 1_440) + draws.Below(DaysPerStop * 1_440, Chance.StopStart, i));
            stops.Add(Until(from, Duration.FromMinutes(draws.Of(Delays.Stop, Chance.StopLength, i))));
        }
    }

    public int Gaps => gaps.Count;

    public int Stops => stops.Count;

    /// <summary>When something that was written on the account at <paramref name="at"/> is found: by the next look, or once the platform answers again.</summary>
    public Instant FoundAt(Account account, Instant at)
    {
        var look = Instant.FromUnixTimeSeconds(((at.ToUnixTimeSeconds() / SecondsPerLook) + 1) * SecondsPerLook);
        foreach (var (platform, span) in gaps)
        {
            look = platform == account.Platform && span.Contains(at) ? Instant.Max(look, span.End) : look;
        }

        return Instant.Min(Resumed(look), end);
    }

    public bool IsGap(Account account, Instant at) => gaps.Any(gap => gap.Platform == account.Platform && gap.Span.Contains(at));

    /// <summary>The instant itself, or when the program is up again.</summary>
    public Instant Resumed(Instant at)
    {
        foreach (var stop in stops)
        {
            at = stop.Contains(at) ? stop.End : at;
        }

        return at;
    }

    private Interval Until(Instant from, Duration length) => new(Instant.Min(from, end), Instant.Min(from + length, end));
}
