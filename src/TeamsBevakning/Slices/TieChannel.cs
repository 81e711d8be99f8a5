using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Ties a channel to a unit (<c>koppla</c>), or unties it (<c>koppla bort</c>). Only people in the register may.</summary>
public sealed class TieChannel(ITies ties, CurrentRegister registers, TimeProvider clock)
{
    public async Task<TieOutcome> TieAsync(string unitName, ChannelTie channel, PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new TieOutcome.NoRegister();
        }

        if (register.Find(person) is not { } by)
        {
            return new TieOutcome.NotListed();
        }

        if (UnitNamed(unitName, register) is not { } unit)
        {
            return new TieOutcome.NoSuchUnit([.. register.Units]);
        }

        var posted = await ties.TieAsync(
            channel with { Unit = unit.Id }, new Actor(by.Id, by.Name), unit.Id == register.Municipality.CommunicationsUnit, clock.Now(), ct);
        return new TieOutcome.Tied(unit, posted);
    }

    public async Task<TieOutcome> UntieAsync(string channelId, PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new TieOutcome.NoRegister();
        }

        if (register.Find(person) is not { } by)
        {
            return new TieOutcome.NotListed();
        }

        var units = await ties.UntieChannelAsync(channelId, new Actor(by.Id, by.Name), clock.Now(), ct);
        return new TieOutcome.Untied([.. units.Select(unit => register.Find(unit) ?? new Unit(unit, unit.Value))]);
    }

    private static Unit? UnitNamed(string name, Register register) => register.Units.FirstOrDefault(unit =>
        string.Equals(unit.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(unit.Id.Value, name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>What came of tying or untying.</summary>
public abstract record TieOutcome
{
    private TieOutcome()
    {
    }

    /// <param name="Posted">How many cards come to the channel at once.</param>
    public sealed record Tied(Unit Unit, int Posted) : TieOutcome;

    public sealed record Untied(IReadOnlyList<Unit> Units) : TieOutcome;

    public sealed record NotListed : TieOutcome;

    public sealed record NoRegister : TieOutcome;

    public sealed record NoSuchUnit(IReadOnlyList<Unit> Units) : TieOutcome;
}
