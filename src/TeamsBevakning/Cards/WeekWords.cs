using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>A week's figures in words, on the card and in the file.</summary>
internal static class WeekWords
{
    public static readonly IReadOnlyList<string> Days = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"];

    public static IEnumerable<(string Title, string Value)> Facts(WeekView view, Instant at, DateTimeZone zone)
    {
        var (now, before) = (view.Total.Now, view.Total.Before);
        yield return (Texts.WeekFactReceived, Beside($"{now.Received}", $"{before.Received}"));
        yield return (Texts.WeekFactInTime, Beside(InTime(now), Percent(before)));
        yield return (Texts.WeekFactAnswered, now.Answered == 0 ? "0" : Texts.WeekSeen.With(now.Answered, now.Seen));
        yield return (Texts.WeekFactMedian, Beside(Time(now.Median), Time(before.Median)));
        yield return (Texts.WeekFactNinetieth, Beside(Time(now.Ninetieth), Time(before.Ninetieth)));
        yield return (Texts.WeekFactOpen, Beside($"{now.Open}", $"{before.Open}"));
        yield return (Texts.WeekFactLate, Beside($"{now.Late}", $"{before.Late}"));
        yield return (Texts.WeekFactEscalated, Beside($"{now.Escalated}", $"{before.Escalated}"));
        if (view.IsLookedDaily || now.Duties.DaysWithout + before.Duties.DaysWithout > 0)
        {
            yield return (Texts.WeekFactWithout, Beside(Without(now.Duties), $"{before.Duties.DaysWithout}"));
        }

        if (now.Duties.SnapshotsDue + before.Duties.SnapshotsDue > 0)
        {
            yield return (Texts.WeekFactSnapshots, Beside(Snapshots(now.Duties), Snapshots(before.Duties)));
        }

        if (view.NextSnapshotAt is { } next)
        {
            yield return (Texts.WeekFactNextSnapshot, SwedishText.Deadline(next, at, zone));
        }
    }

    /// <summary>”Inkomna 4 (förra veckan 2) · i tid 75 % · svarstid 2 tim 10 min”.</summary>
    public static string Line(FiguresPair pair)
    {
        var line = Texts.WeekLine.With(Beside($"{pair.Now.Received}", $"{pair.Before.Received}"));
        return line
            + (pair.Now.InTimePercent is { } percent ? $" · {Texts.WeekLineInTime.With(percent)}" : string.Empty)
            + (pair.Now.Median is { } median ? $" · {Texts.WeekLineMedian.With(Time(median))}" : string.Empty);
    }

    /// <summary>”Öppna 2 · försenade 1 · eskalerade 1”, without what is none; empty when all are.</summary>
    public static string LateLine(WeekFigures figures)
    {
        var duties = figures.Duties;
        var parts = new (int Count, string Text)[]
        {
            (figures.Open, Texts.WeekOpen),
            (figures.Late, Texts.WeekLate),
            (figures.Escalated, Texts.WeekEscalated),
            (duties.DaysWithout, Texts.WeekWithout),
            (duties.SnapshotsDue - duties.SnapshotsTaken, Texts.WeekSnapshotsLeft),
        };
        var line = string.Join(" · ", parts.Where(part => part.Count > 0).Select(part => part.Text.With(part.Count)));
        return line.Length == 0 ? line : $"{char.ToUpper(line[0], CultureInfo.InvariantCulture)}{line[1..]}";
    }

    public static string Received(int count) => count switch
    {
        0 => Texts.WeekReceivedNone,
        1 => Texts.WeekReceivedOne,
        _ => Texts.WeekReceived.With(count),
    };

    public static string Standing(WeekFigures figures) => figures switch
    {
        { Open: 0 } => Texts.WeekStandingNone,
        { Open: 1, Late: 0 } => Texts.WeekStandingOne,
        { Open: 1 } => Texts.WeekStandingOneLate,
        { Late: 0 } => Texts.WeekStandingOpen.With(figures.Open),
        _ => Texts.WeekStandingLate.With(figures.Open, figures.Late),
    };

    /// <summary>”mån 3, tis 1 …”: what the chart shows.</summary>
    public static string PerDay(IReadOnlyList<int> counts) => string.Join(", ", counts.Select((count, day) => $"{Days[day]} {count}"));

    /// <summary>”2 tim 10 min” of working time.</summary>
    public static string Time(Duration? time) => time switch
    {
        null => "–",
        { } shortest when shortest < Duration.FromMinutes(1) => Texts.WeekUnderAMinute,
        { } minutes when minutes < Duration.FromHours(1) => $"{(int)minutes.TotalMinutes} min",
        { } hours when hours.Minutes == 0 => $"{(int)hours.TotalHours} tim",
        { } hours => $"{(int)hours.TotalHours} tim {hours.Minutes} min",
    };

    private static string InTime(WeekFigures figures) =>
        figures.InTimePercent is { } percent ? Texts.WeekInTime.With(percent, figures.InTime, figures.Judged) : "–";

    private static string Without(WeekDuties duties) => duties.AccountsWithout switch
    {
        0 => "0",
        1 => Texts.WeekWithoutOnOne.With(duties.DaysWithout),
        _ => Texts.WeekWithoutOn.With(duties.DaysWithout, duties.AccountsWithout),
    };

    private static string Snapshots(WeekDuties duties) => duties.SnapshotsDue == 0 ? "0" : Texts.WeekSnapshotsTaken.With(duties.SnapshotsTaken, duties.SnapshotsDue);

    private static string Percent(WeekFigures figures) => figures.InTimePercent is { } percent ? $"{percent} %" : "–";

    private static string Beside(string now, string before) => Texts.WeekBeside.With(now, before);
}
