using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Somebody says that a snapshot is to be taken of an account now: before a major change, or before it is closed (REQUIREMENTS C2).</summary>
public sealed class AskSnapshot(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <param name="name">The account's name or id, as it was written.</param>
    /// <param name="cause">The activity in Teams that asked.</param>
    public async Task<SnapshotOutcome> RunAsync(string name, Actor sender, string? cause, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || AccountNames.Find(register, name) is not { Count: > 0 } named)
        {
            return new SnapshotOutcome.NoSuchAccount();
        }

        if (named is not [var account])
        {
            return new SnapshotOutcome.Several(named);
        }

        if (!register.RolesOf(sender.Id, account).Allow(Act.Look))
        {
            return new SnapshotOutcome.NotAllowed(account);
        }

        var (policy, by) = (await policies.ReadAsync(ct), register.Find(sender.Id) is { } person ? sender with { Name = person.Name } : sender);
        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            var subject = new DutyScope(account.Unit, account.Id).Key;
            if (await items.FindUnhandledAsync(ItemKind.Snapshot, subject, ct) is { } open)
            {
                return new SnapshotOutcome.Already(account, open);
            }

            var at = clock.Now();
            var change = Opening.Decide(
                ItemKind.Snapshot, new Matter(subject, Texts.SnapshotName.With(account.Name), null), account.Unit, account, policy, register.Municipality.CommunicationsUnit, at);
            change = LeftAlone.Hurried(change, register, at);
            change = change with { Journal = [.. change.Journal.Select(entry => entry with { By = by, Cause = cause })] };
            if (await items.CommitAsync([change], at, ct) is CommitOutcome.Committed)
            {
                return new SnapshotOutcome.Opened(account, change.Item!, register.Find(account.Unit)?.Name ?? account.Unit.Value);
            }
        }

        throw CommitTries.UsedUp();
    }
}

/// <summary>What came of asking for a snapshot.</summary>
public abstract record SnapshotOutcome
{
    private SnapshotOutcome()
    {
    }

    public sealed record Opened(Account Account, Item Item, string Unit) : SnapshotOutcome;

    public sealed record Already(Account Account, Item Item) : SnapshotOutcome;

    public sealed record NotAllowed(Account Account) : SnapshotOutcome;

    public sealed record NoSuchAccount : SnapshotOutcome;

    public sealed record Several(IReadOnlyList<Account> Accounts) : SnapshotOutcome;
}
