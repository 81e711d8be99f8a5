namespace TeamsBevakning.Chaos.Judging;

/// <summary>An item's life told again from its journal alone.</summary>
internal sealed class ItemReplay(IReadOnlySet<string> communicators)
{
    private (string State, string? Holder)? back;
    private long lastTimeAt = -1;
    private bool missedWithPress;

    public string State { get; private set; } = "Open";

    public string? Holder { get; private set; }

    public long Round { get; private set; }

    /// <summary>How many changes the entries tell of, the opening among them.</summary>
    public long Changes { get; private set; }

    /// <summary>How many acts could be undone: when that time ends, an item changes once without an entry.</summary>
    public long Undoable { get; private set; }

    public bool IsEscalated { get; private set; }

    /// <summary>What cannot follow on what was before; null when it can.</summary>
    public string? Next(JournalRow entry)
    {
        switch (entry.Kind)
        {
            case "Received" or "Opened":
                Changes++;
                lastTimeAt = entry.At;
                return Changes == 1 ? null : "it was received twice";
            case "Edited" or "Hidden" or "Shown":
                Changes++;
                return null;
            case "Missed" or "Escalated" or "Reminded" or "StepSkipped":
                IsEscalated |= entry.Kind == "Escalated";
                Time(entry);
                return null;
            case "Acknowledged":
                var taken = Holder is null || (Holder != entry.ById && IsEscalated && communicators.Contains(entry.ById!));
                Move("Acknowledged", entry.ById, undoable: true);
                return taken ? null : $"{entry.ById} took it in entry {entry.Number} though another had it";
            case "InterimGiven":
                Changes -= missedWithPress && lastTimeAt == entry.At ? 1 : 0;
                var mayWait = Holder is null || Holder == entry.ById || communicators.Contains(entry.ById!);
                Move("Acknowledged", entry.ById, undoable: true);
                return mayWait ? null : $"{entry.ById} gave an interim answer in entry {entry.Number} though another had it";
            case "HandedBack":
                Move("Open", null, undoable: false);
                return null;
            case "Resolved":
                var ended = State is "Resolved" or "Withdrawn";
                Move("Resolved", Holder, undoable: true);
                return ended ? $"it ended again in entry {entry.Number}" : null;
            case "Withdrawn":
                Move("Withdrawn", Holder, undoable: false);
                return null;
            case "Reopened":
                Move(Holder is null ? "Open" : "Acknowledged", Holder, undoable: false);
                return null;
            case "Undone":
                var before = back;
                Move(before?.State ?? "?", before?.Holder, undoable: false);
                return before is null ? $"there was nothing to undo in entry {entry.Number}" : null;
            default:
                return null;
        }
    }

    private void Time(JournalRow entry)
    {
        // What comes due at the same time is one change.
        Changes += entry.At == lastTimeAt ? 0 : 1;
        missedWithPress = entry.Kind == "Missed" && entry.At != lastTimeAt;
        lastTimeAt = entry.At;
    }

    private void Move(string state, string? holder, bool undoable)
    {
        back = undoable ? (State, Holder) : null;
        (State, Holder) = (state, holder);
        (Round, Changes, Undoable) = (Round + 1, Changes + 1, Undoable + (undoable ? 1 : 0));
    }
}
