using System.Collections.Concurrent;
using System.Text;
using TeamsBevakning.Domain;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Policies;

/// <summary>
/// The policy in force for what opens now, kept read until another is applied: by this process, which counts at once, or by another, which counts within a fifth of a second. And every
/// earlier one, for what opened under it.
/// </summary>
public sealed class CurrentPolicy
{
    private readonly ConcurrentDictionary<string, Policy> known = [];
    private readonly ConcurrentDictionary<string, bool> missing = [];
    private readonly IPolicies policies;
    private readonly ILogger<CurrentPolicy> logger;
    private readonly Recent<Numbered> recent;

    public CurrentPolicy(IPolicies policies, TimeProvider clock, ILogger<CurrentPolicy> logger)
    {
        (this.policies, this.logger) = (policies, logger);
        recent = new(clock, async (last, ct) =>
        {
            if (last is { } same && await policies.NewestAsync(ct) == same.Number)
            {
                return same;
            }

            var (number, json) = await policies.ReadAsync(ct) ?? throw new StorageException("Inga regler gäller än. Kör policy apply FIL, eller ange filen i Policy:Path och starta om.");
            return new Numbered(number, Read(json) ?? throw new StorageException("De regler som gäller går inte att läsa med den här versionen av programmet. Kör policy apply FIL med en fil som går att läsa."));
        });
    }

    /// <exception cref="StorageException">None is in force, or the stored one cannot be read.</exception>
    public async ValueTask<Policy> ReadAsync(CancellationToken ct) => (await recent.ReadAsync(ct))!.Policy;

    /// <summary>This process has put one in force.</summary>
    internal void Renew() => recent.Renew();

    /// <summary>The policy that an item opened under; the one in force when that is gone or can no longer be read.</summary>
    public async ValueTask<Policy> OfAsync(string version, CancellationToken ct)
    {
        if (known.TryGetValue(version, out var policy))
        {
            return policy;
        }

        if (!missing.ContainsKey(version) && await policies.FindAsync(version, ct) is { } json && Read(json) is { } read)
        {
            return known.GetOrAdd(version, read);
        }

        if (missing.TryAdd(version, true))
        {
            Log.PolicyVersionGone(logger, version);
        }

        return await ReadAsync(ct);
    }

    private static Policy? Read(string json) => PolicyReader.Read(Encoding.UTF8.GetBytes(json)).Policy;

    private sealed record Numbered(long Number, Policy Policy);
}
