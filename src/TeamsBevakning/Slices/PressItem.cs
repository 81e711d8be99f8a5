using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>A press on a card's button: loaded, decided, committed; answered only after the commit.</summary>
public sealed class PressItem(IItems items, IJournal journal, CurrentRegister registers, CurrentPolicy policies, Oversight oversight, TimeProvider clock, ILogger<PressItem> logger)
{
    /// <summary>What came of it, with the item as it now stands; null when there is no such item, or no register to tell who may.</summary>
    public async Task<(Decision Decision, PressedItem Pressed)?> RunAsync(ItemId id, Press press, Actor sender, CancellationToken ct)
    {
        using var trace = Traces.Press(id, press.Verb);
        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            var register = await registers.ReadAsync(ct);
            if (register is null || await items.PressedAsync(id, ct) is not { Item: var item } pressed)
            {
                return null;
            }

            var account = item.Account is { } named ? register.Find(named) : null;
            if (account is null && item.Account is not null)
            {
                return null;
            }

            var by = register.Find(sender.Id) is { } person ? sender with { Name = person.Name } : sender;
            var policy = await policies.OfAsync(item.PolicyVersion, ct);
            var context = new PressContext(
                by, register.RolesOf(by.Id, item), register.Municipality.CommunicationsUnit, policy, policy.TargetOf(item.Kind, account), clock.Now())
            {
                Accounts = MayLookAt(item, register, by.Id),
                Platform = account?.Platform ?? string.Empty,
                Archivists = item.Kind is ItemKind.Snapshot && account is not null ? register.ArchivistsOf(account).Count : 0,
                Receiver = ReceiverOf(press, item, register),
                ForwardTo = press.ToUnit is { } to && register.Find(to) is { } unit ? new ForwardPlace(unit, account is null ? null : policy.TargetOf(item.Kind, account with { Unit = to })) : null,
            };
            var decision = await RecallAsync(PressRule.Decide(item, press, context), item, press, by, ct);
            var change = ChangeOf(decision);
            if (change is null || await items.CommitAsync([change, .. await AlsoAsync(item, press, change, context, ct), .. await ErasedCards.FollowAsync(change, items, register, ct)], context.At, ct) is CommitOutcome.Committed)
            {
                var outcome = decision.GetType().Name;
                trace.Ends(outcome);
                Measures.Pressed(press.Verb, outcome);
                Log.Pressed(logger, id, press.Verb, outcome);
                return (decision, pressed with { Item = change?.Item ?? item, Comment = change is { ErasesContent: true } ? null : pressed.Comment });
            }
        }

        throw CommitTries.UsedUp();
    }

    private static Receiver? ReceiverOf(Press press, Item item, Register register) => press.To is { } to && register.Find(to) is { } person
        ? new Receiver(new Actor(person.Id, person.Name), register.RolesOf(person.Id, item).Allow(Act.Take), register.StandIns.Of(person.Id) is not null)
        : null;

    private static HashSet<AccountId> MayLookAt(Item item, Register register, PersonId by) =>
    [
        .. item.Checklist.All.Select(line => register.Find(line.Account)).OfType<Account>()
            .Where(account => register.RolesOf(by, account).Allow(Act.Look)).Select(account => account.Id),
    ];

    /// <summary>A look counts for the week as for the day.</summary>
    private async Task<IReadOnlyList<Change>> AlsoAsync(Item item, Press press, Change change, PressContext context, CancellationToken ct) => press.Verb is not PressVerb.Look || change.Item is null
        ? []
        : [.. (await oversight.OpenAsync(item.Unit, ct)).Where(other => other.Id != item.Id).Select(other => Looking.Follow(other, item, change, context)).OfType<Change>()];

    /// <summary>Teams sends a press again when it is unsure that we had it: one that is in the journal is answered as the first time, whatever has happened since.</summary>
    private async Task<Decision> RecallAsync(Decision decision, Item item, Press press, Actor by, CancellationToken ct) =>
        decision is not (Decision.Changed or Decision.Refused or Decision.Repeated) && press.Cause is { } cause && await journal.KnowsAsync(cause, item.Id, by.Id, ct)
            ? new Decision.Repeated()
            : decision;

    private static Change? ChangeOf(Decision decision) => decision switch
    {
        Decision.Changed changed => changed.Change,
        Decision.Refused refused => refused.Change,
        _ => null,
    };
}
