using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain;

/// <summary>What a municipality promises and how it works, read from its policy file (<c>policies/</c>). What a file leaves out is off.</summary>
public sealed record Policy
{
    /// <summary>Ends the <see cref="Version"/> of the rules as they are in a crisis.</summary>
    public const string CrisisMark = "+kris";

    /// <summary>Stands in the journal after the version of the rules that an item came back to when a crisis was over.</summary>
    public const string CrisisOver = "-kris";

    /// <summary>The municipality's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>Changes when the file does, its calendar included; an item keeps the one it opened under.</summary>
    public required string Version { get; init; }

    /// <summary>When the municipality works.</summary>
    public required WorkCalendar Calendar { get; init; }

    /// <summary>The calendars of units with hours of their own.</summary>
    public IReadOnlyDictionary<UnitId, WorkCalendar> UnitCalendars { get; init; } = new Dictionary<UnitId, WorkCalendar>();

    /// <summary>How soon items of each kind are to be handled, and who is told when they are not; a kind that is not there is not followed.</summary>
    public required IReadOnlyDictionary<ItemKind, KindTarget> Targets { get; init; }

    /// <summary>How long <i>Ångra</i> is offered after a press.</summary>
    public required Duration UndoFor { get; init; }

    /// <summary>The reasons a person may give for taking no action, in Swedish.</summary>
    public required IReadOnlyList<string> NoActionReasons { get; init; }

    /// <summary>What is to be done again and again.</summary>
    public IReadOnlyList<Duty> Duties { get; init; } = [];

    /// <summary>How long an account may be without a post of its own (REQUIREMENTS A10); null for no limit.</summary>
    public TargetRule? InactiveAfter { get; init; }

    /// <summary>How snapshots are taken and kept.</summary>
    public SnapshotRules Snapshots { get; init; } = new();

    /// <summary>What comments may be flagged for, and what each demands.</summary>
    public FlagRules Flags { get; init; } = new();

    /// <summary>How long records are kept.</summary>
    public IReadOnlyDictionary<RecordKind, Keep> Retention { get; init; } = new Dictionary<RecordKind, Keep>();

    /// <summary>What the register of accounts must show.</summary>
    public RegisterRules Register { get; init; } = new();

    /// <summary>What is done, in order, when an account is closed (REQUIREMENTS D7), in Swedish.</summary>
    public IReadOnlyList<string> ClosingSteps { get; init; } = [];

    /// <summary>What holds while a crisis is declared (REQUIREMENTS D9); null when the policy has no crisis mode.</summary>
    public CrisisRules? Crisis { get; init; }

    /// <summary>Where a crisis is declared now.</summary>
    public CrisisState Declared { get; init; } = CrisisState.None;

    /// <summary>When what goes to the communications unit shares a card.</summary>
    public GatherRules Gather { get; init; } = GatherRules.Default;

    /// <summary>In which hours people are not written to by themselves, unless they have said otherwise; null for none.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>How long sending is tried, and where a card goes that cannot be delivered where it should.</summary>
    public DeliveryRules Delivery { get; init; } = DeliveryRules.Default;

    /// <summary>Wordings that people are to use or see, in Swedish.</summary>
    public IReadOnlyDictionary<PolicyText, string> Texts { get; init; } = new Dictionary<PolicyText, string>();

    /// <summary>Whether it is the version of rules as they are in a crisis.</summary>
    public static bool IsOfCrisis(string version) => version.EndsWith(CrisisMark, StringComparison.Ordinal);

    /// <summary>The same version as it is without a crisis.</summary>
    public static string Usual(string version) => IsOfCrisis(version) ? version[..^CrisisMark.Length] : version;

    /// <summary>The rules for an account, or for what concerns none: those of the crisis where one is declared.</summary>
    public Policy For(AccountId? account) => Declared.Of(account) is null ? this : InCrisis();

    /// <summary>The rules as they are in a crisis: its hours, except for units with hours of their own, and its targets in place of those that it names.</summary>
    public Policy InCrisis()
    {
        var targets = new Dictionary<ItemKind, KindTarget>(Targets);
        foreach (var (kind, target) in Crisis?.Targets ?? targets)
        {
            targets[kind] = target;
        }

        return this with { Version = Version + CrisisMark, Calendar = Crisis?.Calendar ?? Calendar, Targets = targets };
    }

    /// <summary>The unit's own calendar, or the municipality's.</summary>
    public WorkCalendar CalendarOf(UnitId unit) => UnitCalendars.GetValueOrDefault(unit, Calendar);

    /// <summary>What is promised of an item that is open; of a flagged comment, what its category promises.</summary>
    internal Target? TargetOf(Item item, Account? account) => TargetOf(item.Kind, account) is not { } target ? null
        : Flags.Find(item.Flag?.Category)?.Within is { } within ? target with { Resolve = within } : target;

    /// <summary>What is promised of an item of that kind on that account, or on none; null when the kind is not followed.</summary>
    public Target? TargetOf(ItemKind kind, Account? account) =>
        Targets.GetValueOrDefault(kind) is not { } target ? null : account is null ? target.Usual : target.For(account);
}
