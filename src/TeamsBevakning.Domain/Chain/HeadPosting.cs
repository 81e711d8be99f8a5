using NodaTime;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Chain;

/// <summary>Each week the head of the journal is posted where the database's owner cannot change it: from then on nothing up to it can be written anew unseen.</summary>
public static class HeadPosting
{
    /// <summary>The next time after an instant. Several weeks that were missed are made up for by one.</summary>
    public static Instant NextAfter(Instant at, WorkCalendar calendar) => WeekTurn.NextAfter(at, calendar);
}
