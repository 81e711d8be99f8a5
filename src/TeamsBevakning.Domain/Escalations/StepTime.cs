using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>When an escalation step is done, told from its milestone's clock. Frozen as an instant when the item opens.</summary>
public abstract record StepTime
{
    private StepTime()
    {
    }

    /// <summary>At once, when the item's clock starts.</summary>
    public sealed record AtReceipt : StepTime;

    /// <summary>When a share of the working time from receipt to the deadline has passed; of the clock's time when there is no working time between.</summary>
    /// <param name="Percent">1–99.</param>
    public sealed record AtShare(int Percent) : StepTime;

    /// <summary>So much working time before the deadline, but never before the receipt.</summary>
    /// <param name="Time">Zero or more.</param>
    public sealed record WorkingTimeBefore(Duration Time) : StepTime;

    /// <summary>So much of the calendar before the deadline, at the same local time for whole days, but never before the receipt.</summary>
    /// <param name="Days">Calendar days, 0 or more.</param>
    /// <param name="Time">Elapsed time before that, zero or more.</param>
    public sealed record CalendarTimeBefore(int Days, Duration Time) : StepTime;

    /// <summary>At the deadline.</summary>
    public sealed record AtDue : StepTime;

    /// <summary>When a target that starts at the deadline would be missed in its turn.</summary>
    /// <param name="Rule">How long after.</param>
    public sealed record After(TargetRule Rule) : StepTime;
}
