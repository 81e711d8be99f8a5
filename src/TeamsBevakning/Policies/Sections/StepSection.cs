using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads one step of an escalation plan.</summary>
internal static class StepSection
{
    private static readonly Dictionary<string, StepTo> Receivers = new()
    {
        ["responsible"] = StepTo.Responsible,
        ["substitute"] = StepTo.Substitute,
        ["communications"] = StepTo.Communications,
        ["manager"] = StepTo.Manager,
    };

    private static readonly Dictionary<string, bool> Moments = new() { ["received"] = true, ["due"] = false };
    private static readonly Dictionary<string, Milestone> Milestones = new() { ["resolve"] = Milestone.Resolve, ["acknowledge"] = Milestone.Acknowledge };
    private static readonly Dictionary<string, bool> Hours = new() { ["outsideHours"] = true };
    private static readonly Dictionary<string, IfNobody> Otherwise = new() { ["next"] = IfNobody.Next, ["last"] = IfNobody.Last };

    public static StepRule? Read(CheckedObject step)
    {
        var to = step.Value("to", required: true, Word.Of(Receivers));
        var when = When(step);
        var milestone = step.Value("milestone", required: false, Word.Of(Milestones));
        var outside = step.Value("only", required: false, Word.Of(Hours));
        var ifNobody = step.Value("ifNobody", required: false, Word.Of(Otherwise));
        step.Close();
        return to is null || when is null ? null : new StepRule(to.Value, when)
        {
            Milestone = milestone ?? Milestone.Resolve,
            OutsideHoursOnly = outside ?? false,
            IfNobody = ifNobody ?? IfNobody.Next,
        };
    }

    private static StepTime? When(CheckedObject step)
    {
        if (step.HasText("when"))
        {
            return step.Value("when", required: true, Word.Of(Moments)) is { } atReceipt ? atReceipt ? new StepTime.AtReceipt() : new StepTime.AtDue() : null;
        }

        if (step.Object("when", required: true) is not { } when)
        {
            return null;
        }

        StepTime? read = when.OneOf("share", "before", "after") switch
        {
            "share" => when.Value("share", required: true, CheckedValue.NumberIn(1, 99)) is { } percent ? new StepTime.AtShare(percent) : null,
            "before" => when.Object("before", required: true) is { } before ? Before(before) : null,
            "after" => RuleSection.Read(when, "after") is { } rule ? new StepTime.After(rule) : null,
            _ => null,
        };
        when.Close();
        return read;
    }

    private static StepTime? Before(CheckedObject before)
    {
        StepTime? read = before.OneOf("workingTime", "calendarTime") switch
        {
            "workingTime" => before.Value("workingTime", required: true, AmountText.Time(WorkingTime.MaxAmount)) is { } time ? new StepTime.WorkingTimeBefore(time) : null,
            "calendarTime" => before.Value<(int Days, Duration Time)?>("calendarTime", required: true, AmountText.Calendar) is { } time
                ? new StepTime.CalendarTimeBefore(time.Days, time.Time)
                : null,
            _ => null,
        };
        before.Close();
        return read;
    }
}
