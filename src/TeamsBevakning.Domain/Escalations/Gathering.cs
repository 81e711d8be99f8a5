using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>When what goes to the communications unit is told on one card with a line for each, rather than on a card each (REQUIREMENTS E3).</summary>
/// <param name="Within">How long after one in the same thread another still joins its card.</param>
/// <param name="Many">How many at the same moment are one card, whatever they are about.</param>
/// <param name="PressForAll">Whether one press may take over all of them.</param>
public sealed record GatherRules(Duration Within, int Many, bool PressForAll)
{
    /// <summary>The rules of a policy that says nothing of it.</summary>
    public static GatherRules Default { get; } = new(Duration.FromHours(24), 5, PressForAll: true);
}

/// <summary>Decides which of what has just gone to the communications unit shares a card. Each item keeps its own deadline, steps and journal.</summary>
public static class Gathering
{
    /// <summary>Whether this change gives the communications unit an item that it had not, and whose card may be shared: a flagged comment's is a path of its own.</summary>
    public static bool MayShare(Change change, Instant at) => change.Item is { Flag: null, OpenedLate: false } item && item.EscalatedAt == at
        && change.Journal.Any(entry => entry is { Kind: JournalKind.Escalated, By: null });

    /// <summary>The thread of a question; null for what stands in none.</summary>
    public static (AccountId Account, string Thread)? ThreadOf(Item item) =>
        item is { Kind: ItemKind.Question, Account: { } account, ThreadId: { } thread } ? (account, thread) : null;

    /// <summary>The changes, with each that shares a card told whose it joins; those of one card stand together.</summary>
    /// <param name="changes">All of them may share.</param>
    /// <param name="standing">For a thread, an item whose card stands already and takes more.</param>
    /// <param name="rules">When they are gathered.</param>
    public static IReadOnlyList<IReadOnlyList<Change>> Decide(
        IReadOnlyList<Change> changes, IReadOnlyDictionary<(AccountId Account, string Thread), ItemId> standing, GatherRules rules)
    {
        var threads = changes.GroupBy(change => ThreadOf(change.Item!) is { } thread ? $"{thread.Account} {thread.Thread}" : change.Item!.Id.ToString()).Select(group => group.ToList()).ToList();
        var joining = threads.Where(thread => StandingOf(thread[0]) is not null).ToList();
        var rest = threads.Except(joining).ToList();
        var fresh = rest.Sum(thread => thread.Count) >= rules.Many && rest.Count > 1 ? [rest.SelectMany(thread => thread).ToList()] : rest;
        return [.. joining.Select(thread => Joined(thread, StandingOf(thread[0])!.Value, 0)), .. fresh.Select(group => Joined(group, group[0].Item!.Id, 1))];

        ItemId? StandingOf(Change change) => ThreadOf(change.Item!) is { } thread && standing.TryGetValue(thread, out var item) ? item : null;
    }

    private static IReadOnlyList<Change> Joined(List<Change> group, ItemId first, int own) =>
    [
        .. group.Select((change, i) => i < own ? change : change with
        {
            Notices = [.. change.Notices.Select(notice => notice.Card is CardKind.Escalation ? notice with { Joins = first } : notice)],
        }),
    ];
}
