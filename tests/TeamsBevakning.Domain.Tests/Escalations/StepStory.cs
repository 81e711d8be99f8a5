using System.Globalization;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Tests.Escalations;

/// <summary>
/// A question of Monday 16 November 2026 10.00 that is to be answered by Tuesday 16.30, told as the journal's lines: "17 09.00 Reminded Responsible Anna Berg, Bo Ek".
/// </summary>
internal sealed class StepStory
{
    public StepStory(Target target, Instant? foundAt = null)
    {
        Policy = House.PolicyOf(target);
        Opening = House.Found(KnownThreads.None, Policy, foundAt ?? House.Monday, House.Post("c1"))[^1];
        Item = Opening.Item!;
    }

    public StepStory(params IReadOnlyList<StepRule> steps)
        : this(Answered(null, steps))
    {
    }

    public Policy Policy { get; set; }

    public Change Opening { get; }

    public Item Item { get; private set; }

    public Audience Audience { get; set; } = House.Everybody;

    /// <summary>What the last change told.</summary>
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public static Target Answered(TargetRule? acknowledge, params IReadOnlyList<StepRule> steps) =>
        new(acknowledge, new WithinWorkingDays(1), new WithinWorkingDays(2), House.PlanOf(steps));

    public static Audience AudienceOf(Register register) => new(register, House.Everybody.TiedUnits);

    /// <summary>A program that runs all the while: what is done, and when.</summary>
    public IEnumerable<string> RunTo(int day, int hour, int minute = 0)
    {
        var lines = new List<string>();
        while (Item.NextDueAt is { } dueAt && dueAt <= House.November(day, hour, minute))
        {
            lines.AddRange(Commit(EscalationRule.Decide(Item, Audience, dueAt)!));
        }

        return lines;
    }

    /// <summary>A program that was stopped and looks at the item again.</summary>
    public IEnumerable<string> StartedAt(int day, int hour, int minute = 0) =>
        EscalationRule.Decide(Item, Audience, House.November(day, hour, minute)) is { } change ? Commit(change) : [];

    public IEnumerable<string> Press(PressVerb verb, Actor by, int day, int hour, int minute = 0) =>
        Commit(House.Press(Item, verb, by, House.November(day, hour, minute), policy: Policy).ShouldBeOfType<Decision.Changed>().Change);

    public IEnumerable<string> Recompute(Target target, int day, int hour, int minute = 0)
    {
        Policy = House.PolicyOf(target, Policy.Version + "+");
        return Commit(Recomputation.Decide(Item, House.Register.Find(House.Bath)!, Policy, House.Central, House.November(day, hour, minute)).ShouldNotBeNull());
    }

    public static string Told(JournalEntry entry) =>
        string.Join(' ', new[] { Told(entry.At), $"{entry.Kind}", entry.Kind is JournalKind.Missed ? $"{entry.Milestone}" : $"{entry.Step}", entry.Note, Due(entry) }.Where(word => !string.IsNullOrEmpty(word)));

    private static string Due(JournalEntry entry) =>
        entry.DueBefore is { } before && entry.DueAt is { } due ? $"{Told(before)} → {Told(due)}" : string.Empty;

    private static string Told(Instant at) => House.Office.LocalOf(at).ToString("dd HH.mm", CultureInfo.InvariantCulture);

    private List<string> Commit(Change change)
    {
        (Item, Notices) = (change.Item!, change.Notices);
        return [.. change.Journal.Select(Told)];
    }
}
