using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>An item while what is due for it is done.</summary>
internal sealed class StepRun(Item item, Audience audience, Instant at)
{
    public Item Item { get; private set; } = item;

    public List<JournalEntry> Journal { get; } = [];

    public void MissTargets()
    {
        if (Item is { State: ItemState.Open, AcknowledgeMissedAt: null, AcknowledgeDue: { } acknowledge } && at >= acknowledge.At)
        {
            Item = Item with { AcknowledgeMissedAt = at };
            Journal.Add(JournalEntry.MissedBy(Item, Milestone.Acknowledge, acknowledge, at));
        }

        Item = Missed(Item, at, Journal);
    }

    /// <summary>The item with its deadline missed, when it is; of a daily look each account that is left is a day without oversight.</summary>
    public static Item Missed(Item item, Instant at, List<JournalEntry> journal)
    {
        if (item is not { IsUnhandled: true, MissedAt: null } || at < item.Due.At)
        {
            return item;
        }

        journal.Add(JournalEntry.MissedBy(item, Milestone.Resolve, item.Due, at));
        if (item.Checklist.All.Count > 0 && item.Due.Reasons is [EveryDay, ..])
        {
            journal.AddRange(item.Checklist.Left.Select(account => JournalEntry.About(item, JournalKind.Unwatched, at) with { Account = account, DueAt = item.Due.At }));
        }

        return item with { MissedAt = at };
    }

    public void DoSteps()
    {
        PlannedStep? empty = null;
        while (Next(empty) is { } step)
        {
            if (IsOvertaken(step))
            {
                Item = Item with { Steps = Item.Steps.With(step, StepOutcome.Superseded, at) };
                continue;
            }

            empty = Tell(step) ? null : step;
        }
    }

    /// <summary>Whether the same people are told by a later step that has come too: after a stop, nobody is reminded twice at once.</summary>
    private bool IsOvertaken(PlannedStep step) =>
        step.To is not StepTo.Communications && step.At <= at && Item.Steps.Coming(Item.State).Any(later => later.To == step.To && later.At <= at && (later.At, later.Number).CompareTo((step.At, step.Number)) > 0);

    /// <summary>The step that an empty one passes on to at once; otherwise the first that is due.</summary>
    private PlannedStep? Next(PlannedStep? empty)
    {
        var coming = Item.Steps.Coming(Item.State).ToList();
        var atOnce = empty is null ? null : coming.FirstOrDefault(step => empty.IfNobody is IfNobody.Next || step.To is StepTo.Communications);
        return atOnce ?? coming.FirstOrDefault(step => step.At <= at);
    }

    /// <summary>Whether there was somebody to tell.</summary>
    private bool Tell(PlannedStep step)
    {
        var entry = JournalEntry.About(Item, JournalKind.StepSkipped, at) with { Milestone = step.Milestone, Step = step.To };
        if (step.To is StepTo.Communications)
        {
            Item = Item with { EscalatedAt = Item.EscalatedAt ?? at };
            entry = entry with { Kind = JournalKind.Escalated, Unit = audience.Register.Municipality.CommunicationsUnit };
        }
        else if (audience.Of(step.To, Item) is { Count: > 0 } people)
        {
            entry = entry with { Kind = JournalKind.Reminded, Note = string.Join(", ", people.Select(person => person.Name)) };
        }

        var told = entry.Kind is not JournalKind.StepSkipped;
        Item = Item with { Steps = Item.Steps.With(step, told ? StepOutcome.Told : StepOutcome.Nobody, at) };
        Journal.Add(entry);
        return told;
    }
}
