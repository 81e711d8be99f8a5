using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>An absence as its row; columns by their names.</summary>
internal sealed record AbsenceRow
{
    public const string Columns = "id, version, person, from_at, until_at, substitute, said_by_id, said_by_name, said_at, has_begun, is_over, next_due_at";

    public required string Id { get; init; }

    public required long Version { get; init; }

    public required string Person { get; init; }

    public required long FromAt { get; init; }

    public long? UntilAt { get; init; }

    public string? Substitute { get; init; }

    public required string SaidById { get; init; }

    public required string SaidByName { get; init; }

    public required long SaidAt { get; init; }

    public required long HasBegun { get; init; }

    public required long IsOver { get; init; }

    public long? NextDueAt { get; init; }

    public static AbsenceRow Of(Absence absence) => new()
    {
        Id = absence.Id.ToString(),
        Version = absence.Version,
        Person = absence.Person.ToString(),
        FromAt = absence.From.ToUnixTimeMilliseconds(),
        UntilAt = absence.Until?.ToUnixTimeMilliseconds(),
        Substitute = absence.Substitute?.ToString(),
        SaidById = absence.SaidBy.Id.ToString(),
        SaidByName = StoredText.Of(absence.SaidBy.Name)!,
        SaidAt = absence.SaidAt.ToUnixTimeMilliseconds(),
        HasBegun = absence.HasBegun ? 1 : 0,
        IsOver = absence.IsOver ? 1 : 0,
        NextDueAt = absence.NextDueAt?.ToUnixTimeMilliseconds(),
    };

    public Absence ToAbsence() => new(
        new AbsenceId(Guid.Parse(Id)),
        (int)Version,
        new PersonId(Guid.Parse(Person)),
        Instant.FromUnixTimeMilliseconds(FromAt),
        RowValues.InstantOf(UntilAt),
        Substitute is null ? null : new PersonId(Guid.Parse(Substitute)),
        new Actor(new PersonId(Guid.Parse(SaidById)), SaidByName),
        Instant.FromUnixTimeMilliseconds(SaidAt))
    {
        HasBegun = HasBegun == 1,
        IsOver = IsOver == 1,
    };
}
