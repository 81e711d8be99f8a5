namespace TeamsBevakning.Chaos;

internal enum IncidentKind
{
    Kill,
    Stop,
    Cut,
}

/// <summary>Something done to one program that may leave one delivery of it half done.</summary>
/// <param name="From">Since the run began.</param>
/// <param name="To">When it was over; a killed one is over at once.</param>
internal sealed record Incident(IncidentKind Kind, int Instance, TimeSpan From, TimeSpan To);
