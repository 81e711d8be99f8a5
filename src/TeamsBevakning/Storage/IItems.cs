using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Storage;

/// <summary>Items and comments.</summary>
public interface IItems
{
    /// <summary>Stores the changes as one, or nothing of them.</summary>
    Task<CommitOutcome> CommitAsync(IReadOnlyList<Change> changes, Instant at, CancellationToken ct);

    Task<Item?> FindAsync(ItemId id, CancellationToken ct);

    /// <summary>The item with what a press on it asks for; null when there is none.</summary>
    Task<PressedItem?> PressedAsync(ItemId id, CancellationToken ct);

    /// <summary>The unhandled item of that kind about that matter; null when there is none. There is never a second: opening one is stale.</summary>
    Task<Item?> FindUnhandledAsync(ItemKind kind, string subject, CancellationToken ct);

    /// <summary>The item with all that a card tells of it.</summary>
    Task<Story?> StoryOfAsync(ItemId id, CancellationToken ct);

    /// <summary>The items that a summary tells of, in the order they came in, without their journals.</summary>
    Task<IReadOnlyList<Story>> SummaryOfAsync(long delivery, CancellationToken ct);

    /// <summary>An unhandled question of the thread that went to the communications unit since then; null when there is none.</summary>
    Task<ItemId?> EscalatedInThreadAsync(AccountId account, string thread, Instant since, CancellationToken ct);

    /// <summary>Every item that somebody still has to do something about, the oldest first. Costs as much as there are: for a person's rare acts, not for the daily run.</summary>
    Task<IReadOnlyList<Item>> ListUnhandledAsync(CancellationToken ct);

    /// <summary>The comments that stand at that address, as the platform wrote it; the newest first.</summary>
    Task<IReadOnlyList<Comment>> CommentsAtAsync(Uri link, CancellationToken ct);

    /// <summary>The comment; null when it is not known.</summary>
    Task<Comment?> FindAsync(AccountId account, CommentId comment, CancellationToken ct);

    /// <summary>What is known of the threads that these posts belong to.</summary>
    Task<KnownThreads> ThreadsOfAsync(IReadOnlyList<FoundPost> posts, CancellationToken ct);

    /// <summary>The items that time alone changes at <paramref name="at"/>, the longest due first.</summary>
    Task<IReadOnlyList<Item>> DueAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>The same, claimed by this process for a while, so that no other does the same work; a commit gives the claim back.</summary>
    Task<IReadOnlyList<Item>> ClaimDueAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>The unhandled items that a person holds, or that stand open on these accounts, or were forwarded to or between these units and stand open there, the nearest deadline first.</summary>
    Task<IReadOnlyList<Story>> MineAsync(PersonId person, IReadOnlyList<AccountId> accounts, IReadOnlyList<UnitId> units, int limit, CancellationToken ct);

    /// <summary>The questions that came in or went to the communications unit within a time, and those that were unhandled at any time in it.</summary>
    Task<IReadOnlyList<WeekQuestion>> QuestionsAsync(Instant from, Instant until, CancellationToken ct);

    /// <summary>The accounts that have unhandled items, with how many.</summary>
    Task<IReadOnlyDictionary<AccountId, int>> UnhandledAsync(CancellationToken ct);
}
