using System.Text.Json;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>Each escalation step is in the journal as often as it was done: once.</summary>
internal static class EscalationsOnce
{
    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("no double escalation");
        var total = 0;
        foreach (var item in evidence.Store.Items)
        {
            using var json = JsonDocument.Parse(item.Steps);
            var steps = json.RootElement.EnumerateArray().ToList();
            findings.Expect(steps.Select(step => step.GetProperty("number").GetInt32()).Distinct().Count() == steps.Count, () => $"{item.Id} has two steps of the same number");
            var done = steps.Where(step => step.TryGetProperty("outcome", out var outcome) && outcome.GetString() is "Told" or "Nobody")
                .CountBy(step => step.GetProperty("to").GetString()!).ToDictionary();
            var told = evidence.JournalOf[item.Id].Where(entry => entry is { Kind: "Reminded" or "Escalated" or "StepSkipped", Card: null }).CountBy(entry => entry.Step ?? "?").ToDictionary();
            total += told.Values.Sum();
            foreach (var to in done.Keys.Union(told.Keys))
            {
                findings.Expect(
                    done.GetValueOrDefault(to) == told.GetValueOrDefault(to), () => $"{item.Id}: steps to {to} were done {done.GetValueOrDefault(to)} times, the journal tells {told.GetValueOrDefault(to)}");
            }
        }

        findings.Figure = $"{total} steps";
        return findings;
    }
}
