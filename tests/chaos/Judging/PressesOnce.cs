namespace TeamsBevakning.Chaos.Judging;

/// <summary>Each acknowledged press is in the journal exactly once for what it is about, unless it said what was so already.</summary>
internal static class PressesOnce
{
    private static readonly HashSet<string> Kinds = ["Acknowledged", "Resolved", "InterimGiven", "HandedBack", "Undone", "Looked", "LookUndone"];

    /// <summary>Is answered with a card and changes nothing.</summary>
    private const string OnlyShows = "groupShow";

    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("no double decision");
        var byActivity = evidence.Store.Journal.Where(entry => entry.Cause is not null && Kinds.Contains(entry.Kind)).ToLookup(entry => entry.Cause!.Split(' ')[0]);
        var same = 0;
        foreach (var press in evidence.Load.Presses)
        {
            var entries = byActivity[press.Activity].ToList();
            findings.Expect(!entries.GroupBy(entry => (entry.Item, entry.Kind, entry.Account)).Any(group => group.Count() > 1), () => $"press {press.Activity} ({press.Verb} on {press.Item}) is {entries.Count} times in the journal");
            if (press.HadCard && press.Verb != OnlyShows && entries.Count == 0)
            {
                same++;
                findings.Expect(
                    evidence.JournalOf[press.Item].Any(entry => KindsOf(press.Verb).Contains(entry.Kind)), () => $"press {press.Activity} ({press.Verb} on {press.Item}) was acknowledged and is not in the journal");
            }
        }

        var refused = evidence.Store.Journal.Where(entry => entry is { Kind: "Refused", Cause: not null }).GroupBy(entry => (entry.Cause, entry.Item, entry.ById)).Where(group => group.Count() > 1);
        findings.Expect(!refused.Any(), () => "a refusal is in the journal twice");
        var counted = evidence.Load.Presses.Count(press => byActivity[press.Activity].Any());
        findings.Figure = $"{evidence.Load.Presses.Count} presses, {counted} changed an item, {same} said what was so already";
        return findings;
    }

    private static string[] KindsOf(string verb) => verb switch
    {
        "take" or "groupTake" => ["Acknowledged"],
        "interim" => ["InterimGiven"],
        "handBack" => ["HandedBack"],
        "undo" => ["Undone", "LookUndone"],
        "look" => ["Looked"],
        _ => ["Resolved"],
    };
}
