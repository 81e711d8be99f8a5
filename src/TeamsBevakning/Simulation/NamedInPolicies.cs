using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Simulation;

/// <summary>The units and accounts that policies name and the made-up municipality lacks: each exception is to fit at least one account, and each unit to have one.</summary>
internal sealed class NamedInPolicies
{
    private const int Share = 60;

    private readonly List<UnitId> units = [];
    private readonly List<TownAccount> accounts = [];

    public NamedInPolicies(IReadOnlyList<Policy> policies, IReadOnlyList<UnitId> knownUnits, IReadOnlyList<AccountId> knownAccounts)
    {
        foreach (var unit in policies.SelectMany(policy => policy.UnitCalendars.Keys).OrderBy(unit => unit.Value, StringComparer.Ordinal))
        {
            Add(TownMap.Accounts.FirstOrDefault(account => account.Unit == unit)?.Platform ?? "facebook", unit, null);
        }

        foreach (var own in policies.Select(policy => policy.Targets.GetValueOrDefault(ItemKind.Question)).OfType<KindTarget>().SelectMany(target => target.Exceptions))
        {
            Add(own, knownAccounts);
        }

        Units = [.. units.Where(id => !knownUnits.Contains(id)).Select(id => new Unit(id, id.Value))];
    }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<TownAccount> Accounts => accounts;

    private void Add(OwnTarget own, IReadOnlyList<AccountId> known)
    {
        string[] platforms = own.Platforms.Count == 0 ? ["facebook"] : [.. own.Platforms];
        UnitId[] inUnits = own.Units.Count == 0 ? [new("kommunikation")] : [.. own.Units];
        foreach (var id in own.Accounts.Where(id => !known.Contains(id)))
        {
            Add(platforms[0], inUnits[0], id);
        }

        if (own.Accounts.Count == 0)
        {
            foreach (var (platform, unit) in platforms.SelectMany(platform => inUnits.Select(unit => (platform, unit))))
            {
                Add(platform, unit, null);
            }
        }
    }

    private void Add(string platform, UnitId unit, AccountId? named)
    {
        var id = named ?? new AccountId($"{platform}-{unit.Value}");
        if (accounts.Any(account => account.Id == id) || (named is null && TownMap.Accounts.Any(account => account.Platform == platform && account.Unit == unit)))
        {
            return;
        }

        if (!units.Contains(unit))
        {
            units.Add(unit);
        }

        accounts.Add(new TownAccount(id, id.Value, platform, unit, [$"Rut på {unit}", $"Tor på {unit}"], [$"Uno på {unit}"], Share));
    }
}
