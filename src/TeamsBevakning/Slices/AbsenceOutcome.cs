using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Periods;

namespace TeamsBevakning.Slices;

/// <summary>What somebody says of an absence, as it was written.</summary>
/// <param name="Who">Who is away; empty for oneself.</param>
/// <param name="When">When.</param>
/// <param name="Substitute">Who stands in, by name or object id; empty for nobody in particular.</param>
/// <param name="IsBack">Whether it is over, or will not be.</param>
public sealed record AbsenceAsked(string Who, string When, string Substitute, bool IsBack)
{
    /// <summary>The absence that is over; null for what its time says.</summary>
    public AbsenceId? Which { get; init; }
}

/// <summary>What came of saying it.</summary>
public abstract record AbsenceOutcome
{
    private AbsenceOutcome()
    {
    }

    public sealed record Said(AbsenceView View, bool IsOwn) : AbsenceOutcome;

    public sealed record TakenBack(Person Person, bool IsOwn) : AbsenceOutcome;

    /// <param name="Known">How many absences she has that may be meant: with several it must be said which.</param>
    public sealed record NotAway(Person Person, int Known) : AbsenceOutcome;

    public sealed record WrongPeriod(PeriodReading Reading) : AbsenceOutcome;

    /// <param name="Several">Those whom the name fits; none when it fits nobody.</param>
    public sealed record NoSuchPerson(string Written, IReadOnlyList<Person> Several, Person? Nearest) : AbsenceOutcome;

    public sealed record OwnSubstitute(Person Person) : AbsenceOutcome;

    public sealed record NotAllowed(Person Person, bool IsOwn) : AbsenceOutcome;

    public sealed record NotListed : AbsenceOutcome;

    public sealed record NoRegister : AbsenceOutcome;
}

/// <param name="StandIn">Who stands in, by the whole chain; null for nobody.</param>
/// <param name="Accounts">The absent person's accounts, each with those who answer for it while she is away.</param>
public sealed record AbsenceView(Absence Absence, Register Register, DateTimeZone Zone, Person? StandIn, IReadOnlyList<(Account Account, IReadOnlyList<Person> Responsible)> Accounts);
