using TeamsBevakning.Chaos.Connector;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>
/// A card that stands in a channel without the store knowing it is a second post of a notice. Where the connector itself took a call and then cut or hung, it is the connector's
/// doing; otherwise each needs a crash of its own, since a crash may repeat the one that was under way.
/// </summary>
internal static class RepeatsPerIncident
{
    /// <summary>The longest between a post and what made the program forget it: a stopped program's claims last a lease before others take over.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(40);

    private static readonly TimeSpan After = TimeSpan.FromSeconds(10);

    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("hardly ever twice");
        var known = evidence.Store.Deliveries.Select(row => (row.Conversation, row.Activity)).ToHashSet();
        var extra = evidence.Connector.Calls().Where(call => call is { IsNewCard: true, IsTaken: true } && !known.Contains((call.Conversation, call.Activity))).ToList();
        var own = extra.Where(call => call.IsFair).ToList();
        var free = evidence.Incidents.OrderBy(incident => incident.To).ToList();
        foreach (var call in own)
        {
            if (free.FirstOrDefault(incident => MayExplain(incident, call)) is { } incident)
            {
                free.Remove(incident);
            }
            else
            {
                findings.Fault($"call {call.Number} at {call.At.TotalSeconds:0.00} s posted a card again, and no crash of its own explains it: {string.Join(" | ", call.Card!.Texts.Take(3))}");
            }
        }

        findings.Figure = $"{own.Count} repeats in {evidence.Incidents.Count} incidents, {extra.Count - own.Count} more where the connector took a call and did not say so";
        return findings;
    }

    private static bool MayExplain(Incident incident, ConnectorCall call) =>
        call.At >= incident.From - Before && call.At <= (incident.Kind is IncidentKind.Kill ? incident.To : incident.To + After);
}
