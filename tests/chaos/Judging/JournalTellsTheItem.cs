namespace TeamsBevakning.Chaos.Judging;

/// <summary>Told again from the journal, each item comes to where it stands, by as many changes as its version counts.</summary>
internal static class JournalTellsTheItem
{
    private static readonly HashSet<string> NoChange = ["Carded", "Refused", "AcknowledgeDueSet"];

    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("the journal tells each item");
        var communicators = evidence.People.Where(person => person.IsCommunicator).Select(person => person.ObjectId).ToHashSet();
        var silent = 0L;

        // A morning list and a flagged comment have changes of their own, which other tests follow.
        foreach (var item in evidence.Store.Items.Where(item => item.Kind is not ("Oversight" or "FlaggedComment")))
        {
            var replay = new ItemReplay(communicators);
            foreach (var entry in evidence.JournalOf[item.Id].Where(entry => !NoChange.Contains(entry.Kind)))
            {
                if (replay.Next(entry) is { } wrong)
                {
                    findings.Fault($"{item.Id}: {wrong}");
                }
            }

            findings.Expect(
                replay.State == item.State && replay.Holder == item.HolderId, () => $"{item.Id} is {item.State} ({item.HolderId}), by the journal {replay.State} ({replay.Holder})");
            findings.Expect(replay.Round == item.Round, () => $"{item.Id} is in round {item.Round}, by the journal {replay.Round}");
            findings.Expect(
                item.Version >= replay.Changes && item.Version <= replay.Changes + replay.Undoable,
                () => $"{item.Id} is in version {item.Version}; the journal tells {replay.Changes} changes, and at most {replay.Undoable} that end what can be undone");
            silent += item.Version - replay.Changes;
        }

        findings.Figure = $"{evidence.Store.Journal.Count} entries, {silent} changes that only ended what could be undone";
        return findings;
    }
}
