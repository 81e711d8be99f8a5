using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Wording;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Ties a channel to a unit (<c>koppla</c>), or unties it (<c>koppla bort</c>). Who may not is journaled, and nothing is changed.</summary>
public sealed class TieChannel(ITies ties, IItems items, CurrentRegister registers, TimeProvider clock)
{
    /// <param name="unitName">The unit's name or id, as somebody wrote it.</param>
    /// <param name="channel">The channel it was written in.</param>
    /// <param name="sender">Who wrote it.</param>
    /// <param name="cause">The id of the message in Teams; null when it has none.</param>
    public async Task<TieOutcome> TieAsync(string unitName, ChannelTie channel, Actor sender, string? cause, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new TieOutcome.NoRegister();
        }

        var asked = new Asked(Act.Tie, sender, cause);
        if (register.Find(sender.Id) is not { } by)
        {
            return await NotListedAsync(asked, ct);
        }

        if (UnitNamed(unitName, register) is not { One: { } unit })
        {
            return new TieOutcome.NoSuchUnit([.. register.Units], UnitNamed(unitName, register).Nearest);
        }

        if (await RefusalAsync(asked, [unit.Id], register, ct) is { } refused)
        {
            return refused;
        }

        var posted = await ties.TieAsync(
            channel with { Unit = unit.Id }, new Actor(by.Id, by.Name), unit.Id == register.Municipality.CommunicationsUnit, clock.Now(), ct);
        return new TieOutcome.Tied(unit, posted, (await ties.ListAsync(ct)).Any(tie => tie.Unit == unit.Id && tie.IsReserve));
    }

    /// <param name="unitName">The unit's name or id, as somebody wrote it; empty for all that the channel is tied to.</param>
    /// <param name="channelId">The channel it was written in.</param>
    /// <param name="sender">Who wrote it.</param>
    /// <param name="cause">The id of the message in Teams; null when it has none.</param>
    public async Task<TieOutcome> UntieAsync(string unitName, string channelId, Actor sender, string? cause, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new TieOutcome.NoRegister();
        }

        var asked = new Asked(Act.Untie, sender, cause);
        if (register.Find(sender.Id) is not { } by)
        {
            return await NotListedAsync(asked, ct);
        }

        var only = UnitNamed(unitName, register);
        if (unitName.Length > 0 && only.One is null)
        {
            return new TieOutcome.NoSuchUnit([.. register.Units], only.Nearest);
        }

        ChannelTie[] before = [.. (await ties.ListAsync(ct)).Where(tie => tie.ChannelId == channelId && (only.One is null || tie.Unit == only.One.Id))];
        UnitId[] tied = [.. before.Select(tie => tie.Unit)];
        if (await RefusalAsync(asked, tied, register, ct) is { } refused)
        {
            return refused;
        }

        var untied = await ties.UntieAsync(channelId, tied, new Actor(by.Id, by.Name), clock.Now(), ct);
        var left = (await ties.ListAsync(ct)).Select(tie => tie.Unit).ToHashSet();
        return new TieOutcome.Untied(
            [.. tied.Where(untied.Contains).Select(unit => Known(unit, register))],
            [.. before.Where(tie => !tie.IsReserve && left.Contains(tie.Unit)).Select(tie => Known(tie.Unit, register))]);
    }

    private async Task<TieOutcome> NotListedAsync(Asked asked, CancellationToken ct)
    {
        await JournalAsync(asked, [null], asked.Sender, ct);
        return new TieOutcome.NotListed();
    }

    private async Task<TieOutcome?> RefusalAsync(Asked asked, UnitId[] units, Register register, CancellationToken ct)
    {
        UnitId[] refused = [.. units.Where(unit => !register.RolesOf(asked.Sender.Id, unit).Allow(asked.Act))];
        if (refused.Length == 0)
        {
            return null;
        }

        await JournalAsync(asked, [.. refused.Cast<UnitId?>()], asked.Sender with { Name = register.Find(asked.Sender.Id)!.Name }, ct);
        return new TieOutcome.NotAllowed([.. refused.Select(unit => Known(unit, register))], Known(register.Municipality.CommunicationsUnit, register));
    }

    private async Task JournalAsync(Asked asked, UnitId?[] units, Actor by, CancellationToken ct)
    {
        var at = clock.Now();
        JournalEntry[] entries = [.. units.Select(unit => new JournalEntry(JournalKind.Refused, at) { Unit = unit, By = by, Tried = asked.Act, Cause = asked.CauseOf(unit) })];
        await items.CommitAsync([new Change(null, entries, [])], at, ct);
    }

    private static Unit Known(UnitId unit, Register register) => register.Find(unit) ?? new Unit(unit, unit.Value);

    private static NameFound<Unit> UnitNamed(string name, Register register) => NameSearch.Find(name, register.Units, unit => [unit.Name, unit.Id.Value]);

    private sealed record Asked(Act Act, Actor Sender, string? Cause)
    {
        public string? CauseOf(UnitId? unit) => Cause is null ? null : $"{Cause} {Act} {unit}".TrimEnd();
    }
}
