namespace TeamsBevakning.Storage.Sql;

/// <summary>An item as its row; columns by their names.</summary>
internal sealed partial class ItemRow
{
    public const string Columns = """
        id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version,
        acknowledge_at, acknowledge_reasons, steps, opened_late, waiting_by_id, waiting_by_name, waiting_at, due_before_at, due_before_reasons, waiting_missed_at,
        holder_id, holder_name, held_at, resolution, resolved_at, resolved_by_id, resolved_by_name, reply, link, note,
        undo_state, undo_holder_id, undo_holder_name, undo_held_at, undo_until, undo_waited, matter_subject, matter_name, matter_at, acknowledge_missed_at, missed_at, escalated_at,
        checklist, flag, undo_flag, moves
        """;

    public required string Id { get; init; }
    public int Version { get; init; }
    public int Round { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public string? Account { get; init; }
    public required string Unit { get; init; }
    public string? Comment { get; init; }
    public string? Thread { get; init; }
    public int Unsure { get; init; }
    public long ReceivedAt { get; init; }
    public long OpenedAt { get; init; }
    public long DueAt { get; init; }
    public required string DueReasons { get; init; }
    public required string PolicyVersion { get; init; }
    public long? AcknowledgeAt { get; init; }
    public string? AcknowledgeReasons { get; init; }
    public required string Steps { get; init; }
    public int OpenedLate { get; init; }
    public string? WaitingById { get; init; }
    public string? WaitingByName { get; init; }
    public long? WaitingAt { get; init; }
    public long? DueBeforeAt { get; init; }
    public string? DueBeforeReasons { get; init; }
    public long? WaitingMissedAt { get; init; }
    public string? HolderId { get; init; }
    public string? HolderName { get; init; }
    public long? HeldAt { get; init; }
    public string? Resolution { get; init; }
    public long? ResolvedAt { get; init; }
    public string? ResolvedById { get; init; }
    public string? ResolvedByName { get; init; }
    public string? Reply { get; init; }
    public string? Link { get; init; }
    public string? Note { get; init; }
    public string? UndoState { get; init; }
    public string? UndoHolderId { get; init; }
    public string? UndoHolderName { get; init; }
    public long? UndoHeldAt { get; init; }
    public long? UndoUntil { get; init; }
    public int UndoWaited { get; init; }
    public string? MatterSubject { get; init; }
    public string? MatterName { get; init; }
    public long? MatterAt { get; init; }
    public long? AcknowledgeMissedAt { get; init; }
    public long? MissedAt { get; init; }
    public long? EscalatedAt { get; init; }
    public required string Checklist { get; init; }
    public string? Flag { get; init; }
    public string? UndoFlag { get; init; }
    public string? Moves { get; init; }
    public long? NextDueAt { get; init; }
    public int NothingDue { get; init; }
    public int Unhandled { get; init; }
}
