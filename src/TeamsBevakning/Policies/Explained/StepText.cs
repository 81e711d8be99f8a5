using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Escalation steps in Swedish.</summary>
internal static class StepText
{
    public static string Who(StepTo to) => to switch
    {
        StepTo.Responsible => "den som ansvarar påminns",
        StepTo.Substitute => "ersättaren får veta",
        StepTo.Communications => "kommunikationsenheten får veta",
        StepTo.Manager => "chefen får veta",
    };

    /// <summary>"när halva arbetstiden till fristen har gått".</summary>
    public static string When(StepRule rule)
    {
        var due = DueOf(rule);
        return rule.When switch
        {
            StepTime.AtReceipt => "genast när det kommer in",
            StepTime.AtShare { Percent: 50 } => $"när halva arbetstiden till {due} har gått",
            StepTime.AtShare share => $"när {share.Percent} procent av arbetstiden till {due} har gått",
            StepTime.WorkingTimeBefore before => Before(SwedishAmounts.WorkingTime(before.Time), due),
            StepTime.CalendarTimeBefore before => Before(SwedishAmounts.CalendarTime(before.Days, before.Time), due),
            StepTime.AtDue => $"när {due} går ut",
            StepTime.After after => RuleText.Amount(after.Rule) is { } amount ? $"{amount} efter {due}" : $"{RuleText.Within(after.Rule)} efter {due}",
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "No such time of a step."),
        };
    }

    /// <summary>The same for a share of a span without any working time, which is one of the clock's time.</summary>
    public static string ShareOfClock(StepTime.AtShare share, StepRule rule) =>
        $"när {(share.Percent == 50 ? "halva tiden" : $"{share.Percent} procent av tiden")} till {DueOf(rule)} har gått; ingen arbetstid ligger emellan";

    /// <summary>What bounds the step, each with a comma before it.</summary>
    public static string Bounds(StepRule rule) =>
        (rule.OutsideHoursOnly ? ", bara för det som kommer in utanför arbetstid" : string.Empty)
        + (rule.IfNobody is IfNobody.Last ? "; finns ingen att nå, får kommunikationsenheten veta genast" : string.Empty);

    private static string DueOf(StepRule rule) => rule.Milestone is Milestone.Acknowledge ? "fristen för att ta ärendet" : "fristen";

    private static string Before(string? amount, string due) => amount is null ? $"när {due} går ut" : $"{amount} före {due}";
}
