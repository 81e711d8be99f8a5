using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>Writes dates that do not count: adjoining ones as one range, named ones by name, plain weekends once however many they are.</summary>
public static class SwedishFreeDays
{
    private const int MostNamed = 3;

    /// <summary>"lör–sön", "långfredagen", "tor 24–sön 27 dec (julafton, juldagen)", joined as a list; null when there are none.</summary>
    public static string? Write(IEnumerable<NotCounted> reasons)
    {
        var runs = Runs(reasons);
        var plain = runs.Where(run => Names(run).Count == 0).ToList();
        var named = runs.Where(run => Names(run).Count > 0).ToList();
        if (named.Count > MostNamed)
        {
            return Counted(runs.SelectMany(run => run).ToList());
        }

        var words = named.Select(Range).ToList();
        if (plain.Count > 0)
        {
            words.Insert(named.Count > 0 && named[0][0].From < plain[0][0].From ? words.Count : 0, Weekdays(plain.SelectMany(Days)));
        }

        return words.Count == 0 ? null : SwedishDates.List(words);
    }

    /// <summary>"ons 30 apr stänger 12.00 (valborgsmässoafton)".</summary>
    public static string Write(ClosesEarly early)
    {
        var line = $"{SwedishDates.Date(early.At.Date)} stänger {SwedishDates.Time(early.At.TimeOfDay)}";
        return early.Why is { } why && NameOf(why) is { } name ? $"{line} ({name})" : line;
    }

    /// <summary>The weekdays that are free every week, and how many other days.</summary>
    private static string Counted(List<NotCounted> parts)
    {
        var everyWeek = parts.Where(part => part.Why is Weekend or ClosedWeekday).SelectMany(Dates).Select(date => date.DayOfWeek).ToHashSet();
        var others = Days(parts).Count(day => !everyWeek.Contains(day));
        return everyWeek.Count == 0 ? $"{others} lediga dagar" : $"{Weekdays(everyWeek)} och {others} andra lediga dagar";
    }

    /// <summary>What a free day is called in a sentence; null for a day that its weekday explains.</summary>
    public static string? NameOf(FreeDay why) => why switch
    {
        PublicHoliday holiday => SwedishHolidays.NameOf(holiday.Holiday),
        FreeEve eve => SwedishEves.NameOf(eve.Eve),
        DayBeforeHoliday before => "dagen före " + SwedishHolidays.NameOf(before.Holiday),
        OwnFreeDay own => own.Name,
        HoursSkipped => "sommartid börjar",
        Weekend or ClosedWeekday => null,
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "No such reason for a free day."),
    };

    private static List<List<NotCounted>> Runs(IEnumerable<NotCounted> reasons)
    {
        var runs = new List<List<NotCounted>>();
        foreach (var reason in reasons)
        {
            if (runs.Count > 0 && runs[^1][^1].To.PlusDays(1) == reason.From)
            {
                runs[^1].Add(reason);
            }
            else
            {
                runs.Add([reason]);
            }
        }

        return runs;
    }

    /// <summary>A name on a Saturday or Sunday explains nothing when the rest of its weekend is free as well.</summary>
    private static List<string> Names(List<NotCounted> run) =>
    [
        .. run.Where(part => part.From.DayOfWeek <= IsoDayOfWeek.Friday || (run.Count == 1 && part.From == part.To))
            .Select(part => NameOf(part.Why)).OfType<string>(),
    ];

    private static string Range(List<NotCounted> run)
    {
        var (from, to) = (run[0].From, run[^1].To);
        return from == to && run[0].Why is PublicHoliday
            ? Names(run)[0]
            : $"{SwedishDates.Range(from, to)} ({string.Join(", ", Names(run))})";
    }

    private static string Weekdays(IEnumerable<IsoDayOfWeek> days)
    {
        var words = new List<string>();
        var set = days.ToHashSet();
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (set.Contains(day))
            {
                var first = day;
                while (set.Contains(day + 1))
                {
                    day++;
                }

                words.Add(first == day ? SwedishDates.Weekday(day) : $"{SwedishDates.Weekday(first)}–{SwedishDates.Weekday(day)}");
            }
        }

        return SwedishDates.List(words);
    }

    private static IEnumerable<IsoDayOfWeek> Days(List<NotCounted> parts) => parts.SelectMany(Dates).Select(date => date.DayOfWeek);

    private static IEnumerable<LocalDate> Dates(NotCounted part)
    {
        for (var date = part.From; date <= part.To; date = date.PlusDays(1))
        {
            yield return date;
        }
    }
}
