namespace TeamsBevakning.Chaos.Judging;

/// <summary>The store as it stands at the end.</summary>
internal sealed record StoreState(
    IReadOnlyList<CommentRow> Comments, IReadOnlyList<ItemRow> Items, IReadOnlyList<DeliveryRow> Deliveries, IReadOnlyList<SummaryRow> Summaries, IReadOnlyList<JournalRow> Journal, int Ties);

internal sealed class CommentRow
{
    public required string Account { get; init; }
    public required string Id { get; init; }
    public required string Text { get; init; }
    public required string Status { get; init; }
    public required long ByAccount { get; init; }
}

internal sealed class ItemRow
{
    public required string Id { get; init; }
    public required string Kind { get; init; }
    public string? Comment { get; init; }
    public required long Version { get; init; }
    public required long Round { get; init; }
    public required string State { get; init; }
    public required string Steps { get; init; }
    public required long OpenedLate { get; init; }
    public string? HolderId { get; init; }
    public string? HolderName { get; init; }
    public string? Resolution { get; init; }
    public long? EscalatedAt { get; init; }
    public long? MissedAt { get; init; }
    public required long DueAt { get; init; }

    /// <summary>Its own card: a question's, a flagged comment's, or a matter's.</summary>
    public string OwnCard => Kind is "Question" or "FlaggedComment" ? Kind : "Matter";

    public bool IsUnhandled => State is "Open" or "Acknowledged";
}

internal sealed class DeliveryRow
{
    public required long Id { get; init; }
    public required string Item { get; init; }
    public required string Card { get; init; }
    public required string Unit { get; init; }
    public required long Step { get; init; }
    public required long Waiting { get; init; }
    public long? DueAt { get; init; }
    public string? Reason { get; init; }
    public string? Conversation { get; init; }
    public string? Activity { get; init; }
}

internal sealed class SummaryRow
{
    public required long Delivery { get; init; }
    public required string Item { get; init; }
}

internal sealed class JournalRow
{
    public required long Number { get; init; }
    public required long At { get; init; }
    public required string Kind { get; init; }
    public string? Item { get; init; }
    public string? Account { get; init; }
    public string? ById { get; init; }
    public string? Card { get; init; }
    public string? Step { get; init; }
    public string? Cause { get; init; }
}
