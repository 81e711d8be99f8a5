namespace TeamsBevakning.Storage.Sql;

internal sealed partial class ItemRow
{
    /// <summary>Which item, and what of it changes after it has opened. What it is about does not, so that the indexes over that need not be touched.</summary>
    public static readonly RowShape<ItemRow> Moving = new(
        $"{Columns}, next_due_at, unhandled", "kind", "account", "unit", "comment", "thread", "unsure", "received_at", "opened_at", "opened_late", "matter_subject");

    /// <summary>From columns in the order of <see cref="Columns"/>.</summary>
    public static ItemRow Read(RowReader row) => new()
    {
        Id = row.Text(),
        Version = row.Int(),
        Round = row.Int(),
        Kind = row.Text(),
        State = row.Text(),
        Account = row.TextOrNull(),
        Unit = row.Text(),
        Comment = row.TextOrNull(),
        Thread = row.TextOrNull(),
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
        MatterSubject = row.TextOrNull(),
        MatterName = row.TextOrNull(),
        MatterAt = row.NumberOrNull(),
        AcknowledgeMissedAt = row.NumberOrNull(),
        MissedAt = row.NumberOrNull(),
        EscalatedAt = row.NumberOrNull(),
        Checklist = row.Text(),
        Flag = row.TextOrNull(),
        UndoFlag = row.TextOrNull(),
        Moves = row.TextOrNull(),
    };
}
