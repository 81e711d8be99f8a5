using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>
/// Which instants are working time: the one place where instants and local dates meet. Made from <see cref="CalendarRules"/>, for 1990–2200; never
/// changes; safe to share between threads.
/// <para>
/// Clock changes follow one rule: <b>a local time has come at the first instant when the clock of that date shows it or a later time.</b> So a time
/// that is skipped when summer time begins (02.30 on 29 March 2026) is the first instant after the gap, and one that comes twice when summer time
/// ends (02.30 on 25 October 2026) is the <i>earlier</i> of the two. Hours across the change are an hour shorter or longer; hours wholly inside the
/// gap do not exist that day.
/// </para>
/// </summary>
public sealed class WorkCalendar
{
    private static readonly Instant Earliest = Instant.FromUtc(SwedishHolidays.FirstYear - 1, 1, 1, 0, 0), Latest = Instant.FromUtc(SwedishHolidays.LastYear + 2, 1, 1, 0, 0);

    private readonly CalendarRules rules;
    private readonly OpenInterval[][] week = new OpenInterval[8][];
    private readonly Dictionary<LocalDate, OwnDay> ownDays;
    private readonly Dictionary<Holiday, OpenInterval[]> holidays;
    private readonly WorkDay[]?[] years = new WorkDay[]?[SwedishHolidays.LastYear - SwedishHolidays.FirstYear + 1];

    /// <summary>
    /// Makes a calendar. Rules with faults are refused with an <see cref="ArgumentException"/> that lists every one of them: where, what is wrong
    /// and what would be right.
    /// </summary>
    public WorkCalendar(CalendarRules rules)
        : this(rules, rules?.Faults() ?? throw new ArgumentNullException(nameof(rules)))
    {
    }

    /// <summary>Makes a calendar of rules whose faults are known to its caller.</summary>
    internal WorkCalendar(CalendarRules rules, IReadOnlyList<CalendarFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new ArgumentException("The calendar cannot be used. " + string.Join(" ", faults), nameof(rules));
        }

        this.rules = rules;
        Zone = DateTimeZoneProviders.Tzdb[rules.TimeZone];
        ownDays = rules.OwnDays.ToDictionary(day => day.Date);
        holidays = rules.Holidays.ToDictionary(each => each.Holiday, each => each.Hours.OrderBy(hours => hours.Opens).ToArray());
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            week[(int)day] = [.. rules.Week.GetValueOrDefault(day, []).OrderBy(hours => hours.Opens)];
        }
    }

    /// <summary>The time zone that local times are read in.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>What it is made from.</summary>
    public CalendarRules Rules => rules;

    /// <summary>Whether the date has any open time.</summary>
    public bool IsWorkingDay(LocalDate date) => DayOf(date).Why is null;

    /// <summary>Why the date is not worked; null when it is.</summary>
    public FreeDay? WhyNotWorked(LocalDate date) => DayOf(date).Why;

    /// <summary>What makes the date close earlier than its weekday does; null when nothing does, or when it is not worked.</summary>
    public FreeDay? WhyShortened(LocalDate date) => DayOf(date).Shortened;

    /// <summary>The date's open time as half-open instants, in order; empty when it is not worked.</summary>
    public IReadOnlyList<Interval> OpenOf(LocalDate date) => DayOf(date).Open;

    /// <summary>
    /// The instant when the date's last open interval ends; null when it is not worked. A closing at 24.00 is the first instant of the next date.
    /// </summary>
    public Instant? ClosingOf(LocalDate date) => DayOf(date) is { Why: null } day ? day.Closing : null;

    /// <summary>Whether the instant is working time. Half-open: open at the opening, closed at the closing.</summary>
    public bool IsOpen(Instant at)
    {
        foreach (var open in DayOf(LocalOf(at).Date).Open)
        {
            if (open.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the calendar's clock shows at an instant. More than a year before 1990 or after 2200 is refused with an <see cref="ArgumentOutOfRangeException"/>.</summary>
    public LocalDateTime LocalOf(Instant at) => at >= Earliest && at < Latest
        ? at.WithOffset(Zone.GetUtcOffset(at)).LocalDateTime
        : throw SwedishHolidays.OutsideYears(nameof(at), at);

    /// <summary>The first instant when the clock of the date shows the time or a later one (see the type's rule for clock changes).</summary>
    public Instant InstantOf(LocalDate date, LocalTime time)
    {
        var map = Zone.MapLocal(date + time);
        return map.Count > 0 ? map.First().ToInstant() : map.EarlyInterval.End;
    }

    /// <summary>The first instant of the date.</summary>
    public Instant StartOf(LocalDate date) => InstantOf(date, LocalTime.Midnight);

    /// <summary>The date's 24.00: the first instant of the next.</summary>
    public Instant EndOf(LocalDate date) => StartOf(date.PlusDays(1));

    /// <summary>How far the clock is set forward between two instants; less than zero when it is set back.</summary>
    internal Duration MovedBetween(Instant start, Instant end) => Duration.FromSeconds(Zone.GetUtcOffset(end).Seconds - Zone.GetUtcOffset(start).Seconds);

    internal WorkDay DayOf(LocalDate date)
    {
        SwedishHolidays.ThrowUnlessComputed(date.Year);
        ref var year = ref years[date.Year - SwedishHolidays.FirstYear];
        return (year ?? Volatile.Read(ref year) ?? Fill(ref year, date.Year))[date.DayOfYear - 1];
    }

    private WorkDay[] Fill(ref WorkDay[]? year, int number)
    {
        var days = new WorkDay[CalendarSystem.Iso.GetDaysInYear(number)];
        var first = new LocalDate(number, 1, 1);
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = Make(first.PlusDays(i));
        }

        Volatile.Write(ref year, days);
        return days;
    }

    private WorkDay Make(LocalDate date)
    {
        var own = ownDays.GetValueOrDefault(date);
        if (SwedishHolidays.On(date) is { } holiday)
        {
            return holidays.GetValueOrDefault(holiday) is not { Length: > 0 } opened ? new(new PublicHoliday(holiday))
                : own is { ClosesAt: null } ? new(new OwnFreeDay(own.Name))
                : Open(date, opened, OwnCut(own));
        }

        var eve = rules.EveOn(date);
        var before = rules.HolidayAfter(date);
        var hours = week[(int)date.DayOfWeek];
        FreeDay? why = eve is { ClosesAt: null } ? new FreeEve(eve.Eve)
            : own is { ClosesAt: null } ? new OwnFreeDay(own.Name)
            : hours.Length == 0 ? date.DayOfWeek >= IsoDayOfWeek.Saturday ? new Weekend() : new ClosedWeekday()
            : before is { } next && rules.BeforeHoliday is { ClosesAt: null } ? new DayBeforeHoliday(next)
            : null;
        return why is not null ? new(why)
            : eve is not null ? Open(date, hours, [(eve.ClosesAt, new FreeEve(eve.Eve)), .. OwnCut(own)])
            : before is { } red ? Open(date, hours, [(rules.BeforeHoliday?.ClosesAt, new DayBeforeHoliday(red)), .. OwnCut(own)])
            : Open(date, hours, OwnCut(own));
    }

    private static (LocalTime?, FreeDay)[] OwnCut(OwnDay? own) => own is null ? [] : [(own.ClosesAt, new OwnFreeDay(own.Name))];

    private WorkDay Open(LocalDate date, OpenInterval[] hours, (LocalTime? ClosesAt, FreeDay Why)[] cuts)
    {
        FreeDay? shortened = null;
        foreach (var (closesAt, why) in cuts)
        {
            if (closesAt is { } time && hours.Any(each => each.CutAt(time) != each))
            {
                hours = [.. hours.Select(each => each.CutAt(time)).OfType<OpenInterval>()];
                shortened = why;
            }
        }

        if (hours.Length == 0)
        {
            return new(shortened!);
        }

        var open = hours
            .Select(each => new Interval(InstantOf(date, each.Opens), InstantOf(each.ClosesAtMidnight ? date.PlusDays(1) : date, each.Closes)))
            .Where(each => each.Duration > Duration.Zero)
            .ToArray();
        return open.Length == 0 ? new(new HoursSkipped()) : new(open, shortened) { MovesClock = MovedBetween(StartOf(date), EndOf(date)) != Duration.Zero };
    }
}
