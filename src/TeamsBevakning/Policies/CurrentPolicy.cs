using System.Collections.Concurrent;
using System.Text;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Policies;

/// <summary>
/// The policy in force for what opens now, and where a crisis is declared, kept read until another is applied or the crisis is switched: by this process, which counts at once, or by another, which
/// counts within a fifth of a second. And every earlier one, for what opened under it.
/// </summary>
public sealed class CurrentPolicy
{
    private readonly ConcurrentDictionary<string, Policy> known = [];
    private readonly ConcurrentDictionary<string, bool> missing = [];
    private readonly IPolicies policies;
    private readonly ILogger<CurrentPolicy> logger;
    private readonly Recent<Numbered> recent;

    public CurrentPolicy(IPolicies policies, CrisisStore crises, TimeProvider clock, ILogger<CurrentPolicy> logger)
    {
        (this.policies, this.logger) = (policies, logger);
        recent = new(clock, async (last, ct) =>
        {
            var (newest, switched) = await crises.StampAsync(ct);
            var declared = switched == 0 ? CrisisState.None : last?.Policy.Declared is { } known && known.Number == switched ? known : await crises.ReadAsync(ct);
            if (last is { } same && newest == same.Number)
            {
                return same.Policy.Declared == declared ? same : same with { Policy = same.Policy with { Declared = declared } };
            }

            var (number, json) = await policies.ReadAsync(ct) ?? throw new StorageException("Inga regler gäller än. Kör policy apply FIL, eller ange filen i Policy:Path och starta om.");
            var read = Read(json) ?? throw new StorageException("De regler som gäller går inte att läsa med den här versionen av programmet. Kör policy apply FIL med en fil som går att läsa.");
            return new Numbered(number, read with { Declared = declared });
        });
    }

    /// <exception cref="StorageException">None is in force, or the stored one cannot be read.</exception>
    public async ValueTask<Policy> ReadAsync(CancellationToken ct) => (await recent.ReadAsync(ct))!.Policy;

    /// <summary>This process has put one in force, or switched the crisis.</summary>
    internal void Renew() => recent.Renew();

    /// <summary>The policy that an item is under, with where a crisis is declared now; the one in force when that is gone or can no longer be read.</summary>
    public async ValueTask<Policy> OfAsync(string version, CancellationToken ct)
    {
        var (policy, declared) = (await KeptAsync(version, ct), (await ReadAsync(ct)).Declared);
        return policy.Declared == declared ? policy : policy with { Declared = declared };
    }

    private async ValueTask<Policy> KeptAsync(string version, CancellationToken ct)
    {
        if (known.TryGetValue(version, out var policy))
        {
            return policy;
        }

        if (Policy.IsOfCrisis(version))
        {
            var usual = await KeptAsync(Policy.Usual(version), ct);
            return known.GetOrAdd(usual.Version + Policy.CrisisMark, usual.InCrisis());
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
