using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Switches the crisis on or off (<c>krisläge</c>): first what it would mean, then, when she says yes, so. Who may not is journaled, and nothing is changed.</summary>
public sealed class SwitchCrisis(CrisisStore store, FollowCrisis follow, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>So many items follow before she is answered; the worker goes on with the rest.</summary>
    private const int FollowsAtOnce = 200;

    /// <param name="cause">The id of the message in Teams; null when it has none.</param>
    public async Task<CrisisOutcome> AskAsync(CrisisAsked asked, Actor sender, string? cause, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new CrisisOutcome.NoRegister();
        }

        var state = await store.ReadAsync(ct);
        if (asked.On is not { } on)
        {
            return register.Find(sender.Id) is null ? new CrisisOutcome.NotListed()
                : new CrisisOutcome.Shown(new CrisisView(CrisisStage.Status, [], state, register, await policies.ReadAsync(ct), 0));
        }

        var named = CrisisNames.Read(asked.Names, register);
        return named.Unknown is { } unknown
            ? new CrisisOutcome.NoSuchName(unknown, named.Nearest)
            : await DecideAsync(new Wanted(on, named.Accounts, asked.IsConfirmed, cause), state, sender, register, ct);
    }

    /// <summary>She said yes to what a card asked.</summary>
    /// <param name="number">The number of the last switch when she was asked: after one that came meanwhile it is another question.</param>
    public async Task<CrisisOutcome> ConfirmAsync(bool on, IReadOnlyList<AccountId> accounts, long number, Actor sender, string? cause, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new CrisisOutcome.NoRegister();
        }

        var state = await store.ReadAsync(ct);
        List<Account> known = [.. accounts.Select(register.Find).OfType<Account>()];

        // Without one that has left the register it is another question too; without the last it would be about the whole municipality.
        var isSame = number == state.Number && known.Count == accounts.Count;
        return await DecideAsync(new Wanted(on, known, isSame, cause), state, sender, register, ct);
    }

    private async Task<CrisisOutcome> DecideAsync(Wanted wanted, CrisisState state, Actor sender, Register register, CancellationToken ct)
    {
        if (register.Find(sender.Id) is not { } by || !MayBe(wanted, by, state, register))
        {
            return await RefuseAsync(wanted, sender, register, ct);
        }

        var (policy, actor) = (await policies.ReadAsync(ct), new Actor(by.Id, by.Name));
        if (wanted.On && policy.Crisis is null)
        {
            return new CrisisOutcome.NoRules();
        }

        var decision = wanted.On ? CrisisSwitch.On(state, wanted.Ids, actor, clock.Now()) : CrisisSwitch.Off(state, wanted.Ids, actor, clock.Now());
        if (decision is not CrisisDecision.Switched switched)
        {
            return decision is CrisisDecision.OnlyWhole ? new CrisisOutcome.OnlyWhole() : Shown(CrisisStage.Status, state, 0);
        }

        if (!wanted.IsConfirmed)
        {
            return Shown(wanted.On ? CrisisStage.AskOn : CrisisStage.AskOff, state, NewDeadlines(await follow.PlanAsync(switched.After, ct)));
        }

        if (await store.SwitchAsync(switched.After, switched.Journal) is CommitOutcome.Stale)
        {
            return Shown(CrisisStage.Status, await store.ReadAsync(ct), 0);
        }

        policies.Renew();
        return Shown(wanted.On ? CrisisStage.On : CrisisStage.Off, switched.After, NewDeadlines(await follow.MoveAsync(FollowsAtOnce, ct)));

        CrisisOutcome.Shown Shown(CrisisStage stage, CrisisState now, int moved) => new(new CrisisView(stage, wanted.Accounts, now, register, policy, moved));
    }

    private async Task<CrisisOutcome> RefuseAsync(Wanted wanted, Actor sender, Register register, CancellationToken ct)
    {
        var (at, by) = (clock.Now(), register.Find(sender.Id));
        var refused = new JournalEntry(JournalKind.Refused, at)
        {
            By = by is null ? sender : new Actor(by.Id, by.Name),
            Tried = Act.SwitchCrisis,
            Cause = wanted.Cause is null ? null : $"{wanted.Cause} {Act.SwitchCrisis}",
        };
        await items.CommitAsync([new Change(null, [refused], [])], at, ct);
        return by is null
            ? new CrisisOutcome.NotListed()
            : new CrisisOutcome.NotAllowed([.. register.Units.Where(unit => register.RolesOf(by.Id, unit.Id).Allow(Act.SwitchCrisis))], register.Find(register.Municipality.CommunicationsUnit)!);
    }

    /// <summary>For the whole municipality she must be a communicator everywhere; for accounts, on each of them.</summary>
    private static bool MayBe(Wanted wanted, Person by, CrisisState state, Register register)
    {
        List<Account?> about = wanted.Accounts.Count > 0 || wanted.On || state.Everywhere is not null || !state.IsOn
            ? [.. wanted.Accounts]
            : [.. state.Scopes.Select(scope => register.Find(scope.Account!.Value))];
        return about.Count == 0
            ? register.Units.All(unit => register.RolesOf(by.Id, unit.Id).Allow(Act.SwitchCrisis))
            : about.All(account => account is null ? register.RolesOf(by.Id).Allow(Act.SwitchCrisis) : register.RolesOf(by.Id, account).Allow(Act.SwitchCrisis));
    }

    private static int NewDeadlines(IReadOnlyList<Change> changes) => changes.Count(change => change.Journal.Any(entry => entry.DueAt != entry.DueBefore));

    /// <param name="Accounts">None for the whole municipality, or for all that it is on for.</param>
    private sealed record Wanted(bool On, IReadOnlyList<Account> Accounts, bool IsConfirmed, string? Cause)
    {
        public IReadOnlyCollection<AccountId> Ids => [.. Accounts.Select(account => account.Id)];
    }
}
