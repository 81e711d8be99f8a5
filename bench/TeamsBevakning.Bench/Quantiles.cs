using System.Globalization;

namespace TeamsBevakning.Bench;

/// <summary>Times in milliseconds, in order.</summary>
internal sealed class Quantiles(IEnumerable<double> times)
{
    private readonly double[] ordered = [.. times.Order()];

    public double At(double share) => ordered[(int)Math.Min(ordered.Length - 1, share * ordered.Length)];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"median {At(0.5):0.00} ms, p95 {At(0.95):0.00} ms, p99 {At(0.99):0.00} ms, worst {ordered[^1]:0.00} ms");
}
