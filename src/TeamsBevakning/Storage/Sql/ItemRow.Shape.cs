namespace TeamsBevakning.Storage.Sql;

internal sealed partial class ItemRow
{
    /// <summary>What of an item changes after it has opened, and which it is.</summary>
    public static readonly RowShape<ItemRow> Moving = new RowShape<ItemRow>()
        .Text("id", row => row.Id)
        .Number("version", row => row.Version)
        .Number("round", row => row.Round)
        .Text("state", row => row.State)
        .Number("due_at", row => row.DueAt)
        .Text("due_reasons", row => row.DueReasons)
        .Text("policy_version", row => row.PolicyVersion)
        .Number("acknowledge_at", row => row.AcknowledgeAt)
        .Text("acknowledge_reasons", row => row.AcknowledgeReasons)
        .Text("steps", row => row.Steps)
        .Text("waiting_by_id", row => row.WaitingById)
        .Text("waiting_by_name", row => row.WaitingByName)
        .Number("waiting_at", row => row.WaitingAt)
        .Number("due_before_at", row => row.DueBeforeAt)
        .Text("due_before_reasons", row => row.DueBeforeReasons)
        .Number("waiting_missed_at", row => row.WaitingMissedAt)
        .Text("holder_id", row => row.HolderId)
        .Text("holder_name", row => row.HolderName)
        .Number("held_at", row => row.HeldAt)
        .Text("resolution", row => row.Resolution)
        .Number("resolved_at", row => row.ResolvedAt)
        .Text("resolved_by_id", row => row.ResolvedById)
        .Text("resolved_by_name", row => row.ResolvedByName)
        .Text("reply", row => row.Reply)
        .Text("link", row => row.Link)
        .Text("note", row => row.Note)
        .Text("undo_state", row => row.UndoState)
        .Text("undo_holder_id", row => row.UndoHolderId)
        .Text("undo_holder_name", row => row.UndoHolderName)
        .Number("undo_held_at", row => row.UndoHeldAt)
        .Number("undo_until", row => row.UndoUntil)
        .Number("undo_waited", row => row.UndoWaited)
        .Number("acknowledge_missed_at", row => row.AcknowledgeMissedAt)
        .Number("missed_at", row => row.MissedAt)
        .Number("escalated_at", row => row.EscalatedAt)
        .Number("next_due_at", row => row.NextDueAt);

    /// <summary>From columns in the order of <see cref="Columns"/>.</summary>
    public static ItemRow Read(RowReader row) => new()
    {
        Id = row.Text(),
        Version = row.Int(),
        Round = row.Int(),
        Kind = row.Text(),
        State = row.Text(),
        Account = row.Text(),
        Unit = row.Text(),
        Comment = row.Text(),
        Thread = row.Text(),
        Unsure = row.Int(),
        ReceivedAt = row.Number(),
        OpenedAt = row.Number(),
        DueAt = row.Number(),
        DueReasons = row.Text(),
        PolicyVersion = row.Text(),
        AcknowledgeAt = row.NumberOrNull(),
        AcknowledgeReasons = row.TextOrNull(),
        Steps = row.Text(),
        OpenedLate = row.Int(),
        WaitingById = row.TextOrNull(),
        WaitingByName = row.TextOrNull(),
        WaitingAt = row.NumberOrNull(),
        DueBeforeAt = row.NumberOrNull(),
        DueBeforeReasons = row.TextOrNull(),
        WaitingMissedAt = row.NumberOrNull(),
        HolderId = row.TextOrNull(),
        HolderName = row.TextOrNull(),
        HeldAt = row.NumberOrNull(),
        Resolution = row.TextOrNull(),
        ResolvedAt = row.NumberOrNull(),
        ResolvedById = row.TextOrNull(),
        ResolvedByName = row.TextOrNull(),
        Reply = row.TextOrNull(),
        Link = row.TextOrNull(),
        Note = row.TextOrNull(),
        UndoState = row.TextOrNull(),
        UndoHolderId = row.TextOrNull(),
        UndoHolderName = row.TextOrNull(),
        UndoHeldAt = row.NumberOrNull(),
        UndoUntil = row.NumberOrNull(),
        UndoWaited = row.Int(),
        AcknowledgeMissedAt = row.NumberOrNull(),
        MissedAt = row.NumberOrNull(),
        EscalatedAt = row.NumberOrNull(),
    };
}
