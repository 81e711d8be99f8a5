namespace TeamsBevakning.Simulation;

/// <summary>
/// Chance without a sequence: every draw is a SplitMix64 hash of the seed, of what is drawn and for which comment, person or day. So no draw depends on what was drawn
/// before it, two policies meet the same people, and the same seed gives the same year on every machine. Integers only.
/// </summary>
internal readonly record struct Draws(ulong Seed)
{
    /// <summary>0 to <paramref name="limit"/> − 1, each as likely.</summary>
    public int Below(int limit, Chance of, int number) => (int)Math.BigMul(Mix(Mix(Mix(Seed) + (ulong)of) + (ulong)(uint)number), (ulong)limit, out _);

    public bool Happens(int perThousand, Chance of, int number) => Below(1_000, of, number) < perThousand;

    /// <summary>A value of a distribution given by its quantiles at 0, 10 … 100 percent, straight between them.</summary>
    public int Of(ReadOnlySpan<int> quantiles, Chance of, int number)
    {
        var (tenth, rest) = Math.DivRem(Below(10_000, of, number), 1_000);
        return quantiles[tenth] + ((quantiles[tenth + 1] - quantiles[tenth]) * rest / 1_000);
    }

    /// <summary>The index of one of several, as likely as its weight; <paramref name="sums"/> are the weights added up.</summary>
    public int Weighed(int[] sums, Chance of, int number)
    {
        var found = Array.BinarySearch(sums, Below(sums[^1], of, number) + 1);
        if (found < 0)
        {
            return ~found;
        }

        while (found > 0 && sums[found - 1] == sums[found])
        {
            found--;
        }

        return found;
    }

    public static int[] Sums(IEnumerable<int> weights)
    {
        var sum = 0;
        return [.. weights.Select(weight => sum += weight)];
    }

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
