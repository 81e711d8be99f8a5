using System.Globalization;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Slices;

/// <summary>What a weekly status in the outbox tells of, and to whom: ”person week unit”.</summary>
public sealed record WeekSubject(PersonId Person, WeekAsked Asked)
{
    public static WeekSubject? Parse(string? subject) =>
        subject?.Split(' ', 3) is [var person, var week, var of] && Guid.TryParse(person, out var id) && int.TryParse(week, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new WeekSubject(new PersonId(id), new WeekAsked(number, 0, of))
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Person} {Asked.Number} {Asked.Name}");
}
