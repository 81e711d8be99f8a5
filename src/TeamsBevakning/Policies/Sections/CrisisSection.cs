using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Calendars;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads what holds while a crisis is declared.</summary>
internal static class CrisisSection
{
    private static readonly Dictionary<string, Roles> Deciders = new() { ["communicator"] = Roles.Communicator };

    /// <summary>The rules are made when nothing is wrong; null when the file has no crisis.</summary>
    public static Func<CrisisRules?> Read(CheckedObject root, SourcesSection sources, EscalationsSection escalations, CalendarParts calendars)
    {
        if (root.Object("crisis", required: false) is not { } crisis)
        {
            return () => null;
        }

        sources.Read(crisis);
        _ = crisis.Value("decidedBy", required: true, Word.Of(Deciders));
        var hours = crisis.Object("hours", required: false) is { } week ? CalendarSection.OwnWeek(week, calendars) : null;
        var targets = TargetsSection.Read(crisis, sources, escalations, whole: false);
        var wording = sources.Text(crisis, "wording", "text", 300);
        crisis.Close();
        return () => new CrisisRules(hours is null ? null : new WorkCalendar(hours.Over(calendars.Municipality!)), targets, wording);
    }
}
