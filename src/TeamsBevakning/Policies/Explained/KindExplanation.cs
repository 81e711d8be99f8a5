using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What a policy makes of one item: each deadline with its whole derivation, each escalation step with its instant and why, and the sources.</summary>
internal static class KindExplanation
{
    public static IReadOnlyList<string> Write(PolicyReading reading, Policy policy, AskedOf asked)
    {
        var page = new Page(reading.Origins);
        var unit = new UnitId(asked.Unit ?? string.Empty);
        var calendar = policy.CalendarOf(unit);
        var at = calendar.InstantOf(asked.At.Date, asked.At.TimeOfDay);
        Place(page, policy, asked, calendar, at);
        if (ItemKindWords.OfDuties.Values.Contains(asked.Kind))
        {
            Duties(page, policy.Duties.Where(duty => duty.Opens == asked.Kind).ToList(), asked.Kind, at, calendar);
        }
        else if (policy.Targets.TryGetValue(asked.Kind, out var target))
        {
            TargetExplanation.Write(page, new(asked, target, at, calendar));
        }
        else
        {
            page.Line("Av: policyn följer inte sådana ärenden.", 0);
        }

        return page.Lines;
    }

    private static void Place(Page page, Policy policy, AskedOf asked, WorkCalendar calendar, Instant at)
    {
        var what = KindText.Name(asked.Kind);
        page.Line($"{policy.Name}: {what.ToLowerInvariant()}, {SwedishDates.FullDate(asked.At.Date)} kl. {SwedishDates.Time(asked.At.TimeOfDay)}", 0);
        if (asked.Unit is { } id)
        {
            page.Line(policy.UnitCalendars.ContainsKey(new UnitId(id)) ? $"Verksamheten {id} har egna tider." : $"Verksamheten {id} har kommunens tider: policyn nämner den inte i calendar.units.", 0);
        }

        if (calendar.LocalOf(at) != asked.At)
        {
            page.Line($"Det klockslaget finns inte den dagen, för då ställs klockan fram. Det räknas som {SwedishDates.Time(calendar.LocalOf(at).TimeOfDay)}.", 0);
        }
        else if (calendar.Zone.MapLocal(asked.At).Count > 1)
        {
            page.Line("Det klockslaget kommer två gånger den dagen, för då ställs klockan tillbaka. Det räknas som den första.", 0);
        }
    }

    private static void Duties(Page page, List<Duty> duties, ItemKind kind, Instant at, WorkCalendar calendar)
    {
        if (duties.Count == 0)
        {
            page.Line("Av: ingen återkommande uppgift öppnar sådana ärenden.", 0);
        }

        foreach (var duty in duties)
        {
            var occasion = duty.Every.NextAfter(at, calendar);
            page.Heading($"”{duty.Id}”: nästa tillfälle");
            page.Line($"Får göras från {SwedishDates.FullDate(calendar.LocalOf(occasion.FromAt).Date)}.");
            Deadline.Write(page, occasion.Due, KindText.MustBe(kind));
            page.Source(CheckedJson.JsonPath.Of("$.duties", duty.Id), 2);
            var steps = StepPlan.Of(duty.Escalation, occasion.FromAt, null, occasion.Due, calendar);
            StepsExplanation.Write(page, duty.Escalation, new Promise(null, occasion.Due, steps), occasion.FromAt, calendar);
        }
    }
}
