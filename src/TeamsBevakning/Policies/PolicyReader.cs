using System.Security.Cryptography;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Calendars;
using TeamsBevakning.Policies.Sections;

namespace TeamsBevakning.Policies;

/// <summary>Reads a policy file whole; what is wrong with it is told all at once, each with its JSON path.</summary>
public static class PolicyReader
{
    /// <summary>The policy, or null and what is wrong. Its version is the beginning of the file's SHA-256.</summary>
    public static PolicyReading Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<JsonFault>();
        if (CheckedDocument.Parse(utf8, faults) is not { } json)
        {
            return new(null, faults, new(new Dictionary<string, PolicyDocument>(), new Dictionary<string, IReadOnlyList<SettingSource>>()), new Dictionary<UnitId, UnitRules>(), []);
        }

        var root = new CheckedObject(json, "$", faults, nullIsAbsent: false);
        var sources = SourcesSection.Open(root);
        var calendars = CalendarSection.Read(root, sources, faults);
        var escalations = EscalationsSection.Read(root, sources);
        var policy = Read(root, sources, calendars, escalations, Convert.ToHexStringLower(SHA256.HashData(utf8.Span))[..12]);
        sources.Close();
        root.Close();
        return new(faults.Count == 0 ? policy() : null, faults, sources.Origins, calendars.Units, escalations.Plans);
    }

    /// <summary>Reads the rest; the policy is made only when nothing is wrong.</summary>
    private static Func<Policy> Read(CheckedObject root, SourcesSection sources, CalendarParts calendars, EscalationsSection escalations, string version)
    {
        var name = root.Value("name", required: true, CheckedValue.Text(200));
        _ = root.Value("$schema", required: false, CheckedValue.Text(2_000));
        var targets = TargetsSection.Read(root, sources, escalations);
        var crisis = CrisisSection.Read(root, sources, escalations, calendars);
        var duties = DutiesSection.Read(root, sources, escalations);
        var inactivity = InactivitySection.Read(root, sources);
        var snapshots = SnapshotsSection.Read(root, sources);
        var flags = FlagsSection.Read(root, sources);
        var retention = RetentionSection.Read(root, sources);
        var register = RegisterSection.Read(root, sources);
        var gather = GatherSection.Read(root, sources);
        var quiet = QuietSection.Read(root, sources);
        var delivery = DeliverySection.Read(root, sources);
        var closing = ClosingSection.Read(root, sources);
        var texts = TextsSection.Read(root, sources, flags);
        var undo = UndoSection.Read(root, sources);
        var reasons = NoActionSection.Read(root, sources);
        return () => new Policy
        {
            Name = name!,
            Version = version,
            Calendar = new WorkCalendar(calendars.Municipality!),
            UnitCalendars = calendars.Units.ToDictionary(unit => unit.Key, unit => new WorkCalendar(unit.Value.Over(calendars.Municipality!))),
            Targets = targets,
            Crisis = crisis(),
            Duties = duties,
            InactiveAfter = inactivity,
            Snapshots = snapshots,
            Flags = flags,
            Retention = retention,
            Register = register,
            Gather = gather,
            Quiet = quiet,
            Delivery = delivery,
            ClosingSteps = closing,
            Texts = texts,
            UndoFor = undo,
            NoActionReasons = reasons,
        };
    }
}
