using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Absences;

/// <summary>Names one absence.</summary>
/// <param name="Value">A number of its own.</param>
public readonly record struct AbsenceId(Guid Value)
{
    /// <summary>The number in its usual form, 8-4-4-4-12 in lower case.</summary>
    public override string ToString() => Value.ToString("D");
}

/// <summary>That somebody is away (frånvaro), as somebody said.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Counts its changes from 1.</param>
/// <param name="Person">Who is away.</param>
/// <param name="From">The first instant she is away.</param>
/// <param name="Until">The first instant she is back; null for until further notice.</param>
/// <param name="Substitute">Who stands in for her on everything; null for whom the register says.</param>
/// <param name="SaidBy">Who said it.</param>
/// <param name="SaidAt">When; what was said last counts when two overlap.</param>
public sealed record Absence(AbsenceId Id, int Version, PersonId Person, Instant From, Instant? Until, PersonId? Substitute, Actor SaidBy, Instant SaidAt)
{
    /// <summary>Whether her open items have been handed over.</summary>
    public bool HasBegun { get; init; }

    /// <summary>Whether it is over, or was taken back.</summary>
    public bool IsOver { get; init; }

    /// <summary>The next instant at which something is to be done about it; null when nothing is.</summary>
    public Instant? NextDueAt => IsOver ? null : HasBegun ? Until : From;

    /// <summary>Whether she is away at that instant by it.</summary>
    public bool Covers(Instant at) => !IsOver && From <= at && (Until is null || at < Until);

    /// <summary>Whether it and another time have an instant in common.</summary>
    public bool Overlaps(Instant from, Instant? until) => !IsOver && (until is null || From < until) && (Until is null || from < Until);

    /// <summary>Whether it is just that, said by the same person: a press that is sent again changes nothing.</summary>
    public bool Says((Instant From, Instant? Until) span, PersonId? substitute, Actor by) => !IsOver && (From, Until) == span && Substitute == substitute && SaidBy.Id == by.Id;
}
