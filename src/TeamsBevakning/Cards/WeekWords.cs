using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>A week's figures in words, on the card and in the file.</summary>
internal sealed class WeekWords(ReplyLanguage language)
{
    public IReadOnlyList<string> Days { get; } = language switch
    {
        ReplyLanguage.Swedish => ["mån", "tis", "ons", "tor", "fre", "lör", "sön"],
        ReplyLanguage.English => ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    };

    public IEnumerable<(string Title, string Value)> Facts(WeekView view, Instant at, DateTimeZone zone)
    {
        var (now, before) = (view.Total.Now, view.Total.Before);
        yield return (language.Of(Texts.WeekFactReceived, English.WeekFactReceived), Beside($"{now.Received}", $"{before.Received}"));
        yield return (language.Of(Texts.WeekFactInTime, English.WeekFactInTime), Beside(InTime(now), Percent(before)));
        yield return (language.Of(Texts.WeekFactAnswered, English.WeekFactAnswered), now.Answered == 0 ? "0" : language.Of(Texts.WeekSeen, English.WeekSeen).With(now.Answered, now.Seen));
        yield return (language.Of(Texts.WeekFactMedian, English.WeekFactMedian), Beside(Time(now.Median), Time(before.Median)));
        yield return (language.Of(Texts.WeekFactNinetieth, English.WeekFactNinetieth), Beside(Time(now.Ninetieth), Time(before.Ninetieth)));
        yield return (language.Of(Texts.WeekFactOpen, English.WeekFactOpen), Beside($"{now.Open}", $"{before.Open}"));
        yield return (language.Of(Texts.WeekFactLate, English.WeekFactLate), Beside($"{now.Late}", $"{before.Late}"));
        yield return (language.Of(Texts.WeekFactEscalated, English.WeekFactEscalated), Beside($"{now.Escalated}", $"{before.Escalated}"));
        if (view.IsLookedDaily || now.Duties.DaysWithout + before.Duties.DaysWithout > 0)
        {
            yield return (language.Of(Texts.WeekFactWithout, English.WeekFactWithout), Beside(Without(now.Duties), $"{before.Duties.DaysWithout}"));
        }

        if (now.Duties.SnapshotsDue + before.Duties.SnapshotsDue > 0)
        {
            yield return (language.Of(Texts.WeekFactSnapshots, English.WeekFactSnapshots), Beside(Snapshots(now.Duties), Snapshots(before.Duties)));
        }

        if (view.NextSnapshotAt is { } next)
        {
            yield return (language.Of(Texts.WeekFactNextSnapshot, English.WeekFactNextSnapshot), language.Deadline(next, at, zone));
        }
    }

    /// <summary>”Inkomna 4 (förra veckan 2) · i tid 75 % · svarstid 2 tim 10 min”.</summary>
    public string Line(FiguresPair pair)
    {
        var line = language.Of(Texts.WeekLine, English.WeekLine).With(Beside($"{pair.Now.Received}", $"{pair.Before.Received}"));
        return line
            + (pair.Now.InTimePercent is { } percent ? $" · {language.Of(Texts.WeekLineInTime, English.WeekLineInTime).With(percent)}" : string.Empty)
            + (pair.Now.Median is { } median ? $" · {language.Of(Texts.WeekLineMedian, English.WeekLineMedian).With(Time(median))}" : string.Empty);
    }

    /// <summary>”Öppna 2 · försenade 1 · eskalerade 1”, without what is none; empty when all are.</summary>
    public string LateLine(WeekFigures figures)
    {
        var duties = figures.Duties;
        var parts = new (int Count, string Text)[]
        {
            (figures.Open, language.Of(Texts.WeekOpen, English.WeekOpen)),
            (figures.Late, language.Of(Texts.WeekLate, English.WeekLate)),
            (figures.Escalated, language.Of(Texts.WeekEscalated, English.WeekEscalated)),
            (duties.DaysWithout, language.Of(Texts.WeekWithout, English.WeekWithout)),
            (duties.SnapshotsDue - duties.SnapshotsTaken, language.Of(Texts.WeekSnapshotsLeft, English.WeekSnapshotsLeft)),
        };
        var line = string.Join(" · ", parts.Where(part => part.Count > 0).Select(part => part.Text.With(part.Count)));
        return line.Length == 0 ? line : $"{char.ToUpper(line[0], CultureInfo.InvariantCulture)}{line[1..]}";
    }

    public string Received(int count) => count switch
    {
        0 => language.Of(Texts.WeekReceivedNone, English.WeekReceivedNone),
        1 => language.Of(Texts.WeekReceivedOne, English.WeekReceivedOne),
        _ => language.Of(Texts.WeekReceived, English.WeekReceived).With(count),
    };

    public string Standing(WeekFigures figures) => figures switch
    {
        { Open: 0 } => language.Of(Texts.WeekStandingNone, English.WeekStandingNone),
        { Open: 1, Late: 0 } => language.Of(Texts.WeekStandingOne, English.WeekStandingOne),
        { Open: 1 } => language.Of(Texts.WeekStandingOneLate, English.WeekStandingOneLate),
        { Late: 0 } => language.Of(Texts.WeekStandingOpen, English.WeekStandingOpen).With(figures.Open),
        _ => language.Of(Texts.WeekStandingLate, English.WeekStandingLate).With(figures.Open, figures.Late),
    };

    /// <summary>”mån 3, tis 1 …”: what the chart shows.</summary>
    public string PerDay(IReadOnlyList<int> counts) => string.Join(", ", counts.Select((count, day) => $"{Days[day]} {count}"));

    /// <summary>”2 tim 10 min” of working time.</summary>
    public string Time(Duration? time) => time switch
    {
        null => "–",
        { } shortest when shortest < Duration.FromMinutes(1) => language.Of(Texts.WeekUnderAMinute, English.WeekUnderAMinute),
        { } minutes when minutes < Duration.FromHours(1) => $"{(int)minutes.TotalMinutes} min",
        { } hours when hours.Minutes == 0 => $"{(int)hours.TotalHours} {Hours}",
        { } hours => $"{(int)hours.TotalHours} {Hours} {hours.Minutes} min",
    };

    private string Hours => language.Of("tim", "h");

    private string InTime(WeekFigures figures) =>
        figures.InTimePercent is { } percent ? language.Of(Texts.WeekInTime, English.WeekInTime).With(percent, figures.InTime, figures.Judged) : "–";

    private string Without(WeekDuties duties) => duties.AccountsWithout switch
    {
        0 => "0",
        1 => language.Of(Texts.WeekWithoutOnOne, English.WeekWithoutOnOne).With(duties.DaysWithout),
        _ => language.Of(Texts.WeekWithoutOn, English.WeekWithoutOn).With(duties.DaysWithout, duties.AccountsWithout),
    };

    private string Snapshots(WeekDuties duties) => duties.SnapshotsDue == 0 ? "0" : language.Of(Texts.WeekSnapshotsTaken, English.WeekSnapshotsTaken).With(duties.SnapshotsTaken, duties.SnapshotsDue);

    private string Percent(WeekFigures figures) => figures.InTimePercent is { } percent ? language.Of($"{percent} %", $"{percent}%") : "–";

    private string Beside(string now, string before) => language.Of(Texts.WeekBeside, English.WeekBeside).With(now, before);
}
