using Dapper;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Who is away and will be, and what was handed over because of it.</summary>
public sealed class AbsenceStore(SqlDatabase database, OutboxBell bell)
{
    /// <summary>Those that are not over.</summary>
    public Task<IReadOnlyList<Absence>> ListAsync(CancellationToken ct) => ReadAsync("is_over = 0 order by from_at, id", new { }, ct);

    /// <summary>Those of which something is to be done at <paramref name="at"/>.</summary>
    public Task<IReadOnlyList<Absence>> DueAsync(Instant at, CancellationToken ct) =>
        ReadAsync("next_due_at <= @at order by has_begun desc, next_due_at, id limit 100", new { at = at.ToUnixTimeMilliseconds() }, ct);

    /// <summary>What was handed over when it began, and to whom; null for nobody.</summary>
    public Task<IReadOnlyDictionary<ItemId, PersonId?>> HandedOverAsync(AbsenceId absence, CancellationToken ct) => database.ReadAsync<IReadOnlyDictionary<ItemId, PersonId?>>(
        async connection => (await connection.QueryAsync<(string Item, string? To)>("select item, handed_to from absence_item where absence = @id", new { id = absence.ToString() }))
            .ToDictionary(row => new ItemId(Guid.Parse(row.Item)), row => row.To is null ? (PersonId?)null : new PersonId(Guid.Parse(row.To))),
        ct);

    /// <summary>One of them, also when it is over; null when there is none.</summary>
    public async Task<Absence?> FindAsync(AbsenceId id, CancellationToken ct) => (await ReadAsync("id = @id", new { id = id.ToString() }, ct)).SingleOrDefault();

    /// <summary>Stores absences with what they bring about, as one or not at all: stale when one, or an item, has changed since it was read.</summary>
    /// <param name="absences">As they are after; each of a version that follows the stored one, or the first.</param>
    /// <param name="changes">What becomes of items.</param>
    /// <param name="handedOver">Which items were handed over for which absence, and to whom.</param>
    /// <param name="journal">What is added to the journal besides.</param>
    public Task<CommitOutcome> CommitAsync(
        IReadOnlyList<Absence> absences,
        IReadOnlyList<Change> changes,
        IReadOnlyList<(AbsenceId Absence, ItemId Item, PersonId? To)> handedOver,
        IReadOnlyList<JournalEntry> journal,
        Instant at) => CommitAsync(absences, changes, handedOver, journal, _ => { }, isTelling: changes.Count > 0, at);

    /// <summary>One begins: as any other change, and those who stand in are told.</summary>
    /// <param name="told">Who, and how many items came over to her.</param>
    /// <param name="unit">Whose outbox it is counted to: the communications unit's.</param>
    public Task<CommitOutcome> BeginAsync(
        Absence absence, IReadOnlyList<Change> changes, IReadOnlyList<(AbsenceId Absence, ItemId Item, PersonId? To)> handedOver, IReadOnlyList<(PersonId Person, int Count)> told, UnitId unit, Instant at) =>
        CommitAsync([absence], changes, handedOver, [], session => StandInWrites.Begin(session, absence.Id, told, unit, at), isTelling: true, at);

    /// <summary>One is over: as any other change, and those who were told that they stand in are told.</summary>
    /// <param name="back">How many items went back, by who had them.</param>
    /// <param name="unit">Whose outbox it is counted to: the communications unit's.</param>
    public Task<CommitOutcome> EndAsync(Absence absence, IReadOnlyList<Change> changes, IReadOnlyDictionary<PersonId, int> back, UnitId unit, Instant at) =>
        CommitAsync([absence], changes, [], [], session => StandInWrites.End(session, absence.Id, back, unit, at), isTelling: true, at);

    private async Task<CommitOutcome> CommitAsync(
        IReadOnlyList<Absence> absences,
        IReadOnlyList<Change> changes,
        IReadOnlyList<(AbsenceId Absence, ItemId Item, PersonId? To)> handedOver,
        IReadOnlyList<JournalEntry> journal,
        Action<WriteSession> tell,
        bool isTelling,
        Instant at)
    {
        var outcome = await database.WriteAsync(
            session =>
            {
                if (!absences.All(absence => TryWrite(session, absence)) || !changes.All(change => ItemWrites.TryWrite(session, change, at)))
                {
                    return CommitOutcome.Stale;
                }

                foreach (var (absence, item, to) in handedOver)
                {
                    session.Execute(
                        "insert into absence_item (absence, item, handed_to) values (@absence, @item, @to) on conflict (absence, item) do update set handed_to = excluded.handed_to",
                        new { absence = absence.ToString(), item = item.ToString(), to = to?.ToString() });
                }

                session.Execute("update absence_watch set due_at = @at", new { at = at.ToUnixTimeMilliseconds() });
                tell(session);
                session.Journal([.. journal]);
                return CommitOutcome.Committed;
            },
            result => result is CommitOutcome.Committed);
        if (outcome is CommitOutcome.Committed && isTelling)
        {
            bell.Ring();
        }

        return outcome;
    }

    /// <summary>When it is next looked for accounts that nobody will be left for.</summary>
    public Task<Instant?> WatchDueAsync(CancellationToken ct) => database.ReadAsync(
        async connection => RowValues.InstantOf(await connection.ExecuteScalarAsync<long?>("select due_at from absence_watch")), ct);

    /// <summary>It has been looked; unless an absence has changed meanwhile.</summary>
    public Task WatchedAsync(Instant due, Instant next) => database.WriteAsync(session => session.Execute(
        "update absence_watch set due_at = @next where due_at = @due", new { due = due.ToUnixTimeMilliseconds(), next = next.ToUnixTimeMilliseconds() }));

    private static bool TryWrite(WriteSession session, Absence absence) => absence.Version == 1
        ? session.Execute($"insert into absence ({AbsenceRow.Columns}) values ({RowValues.ParametersOf(AbsenceRow.Columns)}) on conflict (id) do nothing", AbsenceRow.Of(absence)) == 1
        : session.Execute(
            """
            update absence set version = @Version, from_at = @FromAt, until_at = @UntilAt, substitute = @Substitute, has_begun = @HasBegun, is_over = @IsOver, next_due_at = @NextDueAt
            where id = @Id and version = @Version - 1
            """,
            AbsenceRow.Of(absence)) == 1;

    private Task<IReadOnlyList<Absence>> ReadAsync(string where, object parameters, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Absence>>(
        async connection => [.. (await connection.QueryAsync<AbsenceRow>($"select {AbsenceRow.Columns} from absence where {where}", parameters)).Select(row => row.ToAbsence())], ct);
}
