using System.Globalization;
using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos;

/// <summary>What the person who waits is shown.</summary>
internal sealed class Terminal(SimClock clock)
{
    public void Say(string line) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,7:0.0} s  {line}"));
}
