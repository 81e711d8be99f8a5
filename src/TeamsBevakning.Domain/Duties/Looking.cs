using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Duties;

/// <summary><i>Inget att åtgärda</i>: a person has looked at an account, or at all that are left. When every account is looked at, the item ends.</summary>
public static class Looking
{
    /// <summary>Decides. It counts on an old card too: that an account is looked at does not depend on what was done to the others.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="press">The press.</param>
    /// <param name="context">Who presses, when, under which rules.</param>
    public static Decision Decide(Item item, Press press, PressContext context)
    {
        var asked = item.Checklist.All.Where(line => press.Account is null || line.Account == press.Account).ToList();
        var may = asked.Where(line => context.Accounts.Contains(line.Account)).ToList();
        if (asked.Count == 0)
        {
            return new Decision.Outdated();
        }

        if (may.Count == 0)
        {
            var refused = JournalEntry.About(item, JournalKind.Refused, context.At, context.By) with { Account = press.Account, Tried = Act.Look, Cause = press.Cause };
            return new Decision.Refused(new Change(null, [refused], []));
        }

        var left = may.Where(line => line.Look is null).Select(line => line.Account).ToList();
        return left.Count == 0 ? First(may.Select(line => line.Look!).MaxBy(look => look.At)!, context)
            : item.Resolution is { } end ? new Decision.AlreadyHandled(end.By, end.At)
            : new Decision.Changed(Looked(item, left, context.By, context.At, context.At + context.Policy.UndoFor, context.CommunicationsUnit, press.Cause));
    }

    /// <summary>The same looks for another item of the unit's, for example the weekly one; null when it lacks none of them.</summary>
    /// <param name="other">The other item.</param>
    /// <param name="before">The pressed item before.</param>
    /// <param name="change">What the press did to it.</param>
    /// <param name="context">Who pressed, when, under which rules.</param>
    public static Change? Follow(Item other, Item before, Change change, PressContext context)
    {
        var looked = before.Checklist.Left.Except(change.Item?.Checklist.Left ?? []).Intersect(other.Checklist.Left).ToList();
        return looked.Count == 0 || !other.IsUnhandled || change.Item is null ? null
            : Looked(other, looked, context.By, context.At, context.At + context.Policy.UndoFor, context.CommunicationsUnit, cause: null);
    }

    private static Change Looked(Item item, IReadOnlyCollection<AccountId> accounts, Actor by, Instant at, Instant undoUntil, UnitId communicationsUnit, string? cause)
    {
        var next = item.NextRound(undoUntil);
        var checklist = next.Checklist.With(accounts, new Look(by, at, next.Round));
        var journal = accounts.Select(account => JournalEntry.About(item, JournalKind.Looked, at, by) with { Account = account, Cause = cause }).ToList();
        var after = next with { Checklist = checklist };
        if (!checklist.Left.Any())
        {
            after = after with { State = ItemState.Resolved, Resolution = new Resolution(ResolutionKind.Done, at, by, null, null, null) };
            journal.Add(JournalEntry.About(after, JournalKind.Resolved, at, by) with { Resolution = ResolutionKind.Done, Cause = cause });
        }

        return new Change(after, journal, Notice.AllOf(after, communicationsUnit));
    }

    private static Decision First(Look look, PressContext context) =>
        look.By.Id == context.By.Id ? new Decision.Repeated() : new Decision.AlreadyHandled(look.By, look.At);
}
