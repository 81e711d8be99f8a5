using System.Text.Json;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>Each notice was delivered: every item's card, every escalation, every reminder stands in a channel, once in the store, and the journal tells of it.</summary>
internal static class CardsStand
{
    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("each notice delivered");
        var deliveries = evidence.Store.Deliveries.ToLookup(row => row.Item);
        var shared = evidence.Store.Deliveries.Where(row => row.Card == "LateGroup").Select(row => row.Id).ToHashSet();
        var grouped = evidence.Store.Summaries.Where(row => shared.Contains(row.Delivery)).ToLookup(row => row.Item);
        var summarized = evidence.Store.Summaries.Where(row => !shared.Contains(row.Delivery)).Select(row => row.Item).ToHashSet();
        foreach (var item in evidence.Store.Items)
        {
            var own = deliveries[item.Id].ToList();
            findings.Expect(own.Count(row => row.Card == item.OwnCard) == 1, () => $"{item.Id} ({item.Kind}) has {own.Count(row => row.Card == item.OwnCard)} cards of kind {item.OwnCard}");
            var escalations = own.Count(row => row.Card == "Escalation") + grouped[item.Id].Count();
            findings.Expect(escalations == (item is { EscalatedAt: not null, OpenedLate: 0 } ? 1 : 0), () => $"{item.Id} has {escalations} escalation cards");
            findings.Expect(summarized.Contains(item.Id) == (item.OpenedLate != 0), () => $"{item.Id}: late is {item.OpenedLate}, in a summary is {summarized.Contains(item.Id)}");
            findings.Expect(own.Where(row => row.Card == "Reminder").Select(row => row.Step).Order().SequenceEqual(Reminders(item)), () => $"{item.Id}: its reminders are not those of its steps");
        }

        foreach (var row in evidence.Store.Deliveries)
        {
            findings.Expect(
                row is { DueAt: null, Waiting: 0 } && evidence.Connector.Find(row.Conversation, row.Activity) is not null,
                () => $"delivery {row.Id} ({row.Card} of {row.Item}) does not stand in a channel: {row.Reason ?? "no reason"}");
            findings.Expect(
                !evidence.Items.ContainsKey(row.Item) || evidence.JournalOf[row.Item].Any(entry => entry.Kind == "Carded" && (entry.Card == row.Card || (entry.Card == "Escalation" && row.Card == "LateGroup"))), () => $"the journal does not tell of delivery {row.Id} ({row.Card} of {row.Item})");
        }

        findings.Figure = $"{evidence.Store.Deliveries.Count} cards";
        return findings;
    }

    /// <summary>The steps that told somebody by a card of their own: all but the one that handed the item over.</summary>
    private static IEnumerable<long> Reminders(ItemRow item)
    {
        using var steps = JsonDocument.Parse(item.Steps);
        return
        [
            .. steps.RootElement.EnumerateArray()
                .Where(step => step.TryGetProperty("outcome", out var outcome) && outcome.GetString() == "Told"
                    && (step.GetProperty("to").GetString() != "Communications" || step.GetProperty("doneAt").GetInt64() > item.EscalatedAt))
                .Select(step => step.GetProperty("number").GetInt64()).Order(),
        ];
    }
}
