using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;

namespace TeamsBevakning.Simulation;

/// <summary>
/// The made-up municipality that every policy is played in: units, accounts on several platforms, people. One unit has no channel in Teams, and some accounts have no
/// substitute, so that steps with nobody occur. What the policies name in their exceptions and calendars is added.
/// </summary>
internal sealed class Town
{
    public const string Name = "Sjöstads kommun";

    private static readonly UnitId Communications = new("kommunikation");
    private static readonly UnitId Untied = new("omsorg");

    public Town(params IReadOnlyList<Policy> policies)
    {
        var cast = new Cast();
        var added = new NamedInPolicies(policies, [.. TownMap.Units.Select(unit => unit.Id)], [.. TownMap.Accounts.Select(account => account.Id)]);
        Unit[] units = [.. TownMap.Units, .. added.Units];
        Account[] accounts = [.. TownMap.Accounts.Select(cast.Account), .. added.Accounts.Select(cast.Account)];
        var communicators = TownMap.Communicators.Select(cast.IdOf).ToList();
        var manager = cast.IdOf(TownMap.Manager);
        var municipality = new Municipality("sjostad", Name, Guid.Parse("5f1e0000-0000-4000-8000-000000000001"), Communications);
        Register = new Register(municipality, units, cast.People, accounts, [
            .. communicators.Select(person => new Appointment(person, Roles.Communicator)),
            new Appointment(manager, Roles.Manager),
        ]);
        Audience = new Audience(Register, units.Select(unit => unit.Id).Where(id => id != Untied).ToHashSet());
        Accounts = accounts;
        Communicators = communicators;
        Manager = manager;
        Shares = Draws.Sums([.. TownMap.Accounts.Select(account => account.Share), .. added.Accounts.Select(account => account.Share)]);
        People = cast.People;
    }

    public Register Register { get; }

    public Audience Audience { get; }

    public IReadOnlyList<Account> Accounts { get; }

    public IReadOnlyList<PersonId> Communicators { get; }

    public PersonId Manager { get; }

    public IReadOnlyList<Person> People { get; }

    /// <summary>How much is written on each account, added up in the order of <see cref="Accounts"/>.</summary>
    public int[] Shares { get; }

    public IReadOnlyList<string> Platforms => [.. Accounts.Select(account => account.Platform).Distinct()];
}
