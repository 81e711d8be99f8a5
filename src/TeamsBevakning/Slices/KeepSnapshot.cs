using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>A snapshot that somebody took is noted, as a kept file or as a link, and its item is seen to. One that nobody asked for, before a major change, gets an item of its own.</summary>
public sealed class KeepSnapshot(IItems items, IJournal journal, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>The accounts that a name or a sentence means; with none named those whose snapshot she is asked for, or else all that she may handle.</summary>
    /// <param name="isName">Whether nothing but a name was written.</param>
    public async Task<IReadOnlyList<Account>> MeantAsync(string text, bool isName, PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return [];
        }

        var named = AccountNames.Find(register, text);
        if (named.Count > 0 || (isName && !string.IsNullOrWhiteSpace(text)))
        {
            return named;
        }

        // One whose item was forwarded to her unit is hers too while it is open.
        var asked = (await items.ListUnhandledAsync(ct)).Where(item => item.Kind is ItemKind.Snapshot && item.Account is not null && register.RolesOf(person, item).Allow(Act.Done)).Select(item => item.Account).ToHashSet();
        var hers = register.Accounts.Where(account => asked.Contains(account.Id) || register.RolesOf(person, account).Allow(Act.Done)).ToList();
        var mentioned = AccountNames.Mentioned(hers, text);
        return mentioned.Count > 0 ? mentioned
            : hers.Where(account => asked.Contains(account.Id)).ToList() is { Count: > 0 } open ? open
            : hers;
    }

    /// <summary>Whether she may, so that nothing is fetched for one who may not; and the rules that a file of the account's is to follow.</summary>
    public async Task<SnapshotRules?> RulesForAsync(Account account, PersonId person, CancellationToken ct) =>
        await registers.ReadAsync(ct) is { } register
        && (register.RolesOf(person, account).Allow(Act.Done) || (await FindAsync(account, ct) is { } open && register.RolesOf(person, open).Allow(Act.Done)))
            ? (await policies.ReadAsync(ct)).Snapshots
            : null;

    /// <summary>The same file as it was kept before, when that is no snapshot of how the account looks now; null when it is new.</summary>
    public async Task<JournalEntry?> KeptBeforeAsync(Account account, string digest, CancellationToken ct)
    {
        JournalEntry? before = null;
        await foreach (var (_, entry) in journal.ReadAsync(new JournalFilter(Account: account.Id.Value, Kind: JournalKind.SnapshotKept), ct))
        {
            before = KeptSnapshot.Parse(entry.Note)?.Digest == digest ? entry : before;
        }

        return before is { At: var at } && await FindAsync(account, ct) is { } open && at >= open.OpenedAt ? null : before;
    }

    /// <param name="kept">The file, which is on disk; null for a link.</param>
    /// <param name="press">What its item is closed with; its round is not read.</param>
    /// <returns>The item after; or what was kept before, when another was first; or why nothing changed.</returns>
    public async Task<SnapshotNoted> RunAsync(Account account, KeptSnapshot? kept, Press press, Actor sender, CancellationToken ct)
    {
        var register = await registers.ReadAsync(ct) ?? throw new InvalidOperationException("The register is gone.");
        var (policy, by) = (await policies.ReadAsync(ct), register.Find(sender.Id) is { } person ? sender with { Name = person.Name } : sender);
        for (var tries = 0; tries < 2 * CommitTries.Most; tries++)
        {
            if (kept is not null && await KeptBeforeAsync(account, kept.Digest, ct) is { } before)
            {
                return new SnapshotNoted.Before(before);
            }

            var at = clock.Now();
            if (await FindAsync(account, ct) is not { } open)
            {
                if (press.Cause is { } cause && await IsKnownAsync(account, cause, ct))
                {
                    return new SnapshotNoted.Undecided(new Decision.Repeated());
                }

                await items.CommitAsync([Opening(account, register, policy, by, press.Cause, at)], at, ct);
                continue;
            }

            var rules = await policies.OfAsync(open.PolicyVersion, ct);
            var context = new PressContext(by, register.RolesOf(by.Id, open), register.Municipality.CommunicationsUnit, rules, rules.TargetOf(open.Kind, account), at) { Archivists = register.ArchivistsOf(account).Count };
            var decision = SnapshotReceipt.Decide(open, kept, press with { Round = open.Round }, context);
            var change = decision switch
            {
                Decision.Changed changed => changed.Change,
                Decision.Refused refused => refused.Change,
                _ => null,
            };
            if (change is null)
            {
                return new SnapshotNoted.Undecided(decision);
            }

            if (await items.CommitAsync([change], at, ct) is CommitOutcome.Committed)
            {
                return change.Item is { } after ? new SnapshotNoted.Done(after, [.. register.ArchivistsOf(account).Select(register.Find).OfType<Person>()]) : new SnapshotNoted.Undecided(decision);
            }
        }

        throw CommitTries.UsedUp();
    }

    /// <summary>Teams sends a message again when it is unsure that we had it.</summary>
    private async Task<bool> IsKnownAsync(Account account, string cause, CancellationToken ct)
    {
        await foreach (var (_, entry) in journal.ReadAsync(new JournalFilter(Account: account.Id.Value, Kind: JournalKind.Resolved), ct))
        {
            if (entry.Cause == cause)
            {
                return true;
            }
        }

        return false;
    }

    private static Change Opening(Account account, Register register, Policy policy, Actor by, string? cause, NodaTime.Instant at)
    {
        var change = Domain.Items.Opening.Decide(
            ItemKind.Snapshot, new Matter(new DutyScope(account.Unit, account.Id).Key, Texts.SnapshotName.With(account.Name), null), account.Unit, account, policy, register.Municipality.CommunicationsUnit, at);
        return change with { Journal = [.. change.Journal.Select(entry => entry with { By = by, Cause = cause })] };
    }

    private async Task<Item?> FindAsync(Account account, CancellationToken ct) =>
        (await items.ListUnhandledAsync(ct)).FirstOrDefault(item => item.Kind is ItemKind.Snapshot && item.Account == account.Id);
}

/// <summary>What came of noting a snapshot.</summary>
public abstract record SnapshotNoted
{
    private SnapshotNoted()
    {
    }

    /// <param name="Archivists">Who are told.</param>
    public sealed record Done(Item Item, IReadOnlyList<Person> Archivists) : SnapshotNoted;

    /// <param name="Entry">When and by whom.</param>
    public sealed record Before(JournalEntry Entry) : SnapshotNoted;

    public sealed record Undecided(Decision Decision) : SnapshotNoted;
}
