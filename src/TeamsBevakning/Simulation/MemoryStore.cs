using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>Items, comments and journal while a year is played; lost afterwards.</summary>
internal sealed class MemoryStore
{
    private readonly Dictionary<ItemId, Item> items = [];
    private readonly Dictionary<(AccountId, CommentId), Comment> comments = [];
    private readonly Dictionary<(AccountId, string), List<CommentId>> threads = [];
    private readonly List<JournalEntry> journal = [];

    public IReadOnlyCollection<Item> Items => items.Values;

    public IReadOnlyList<JournalEntry> Journal => journal;

    public Item? Find(ItemId id) => items.GetValueOrDefault(id);

    /// <summary>Everything of the threads that the posts belong to.</summary>
    public KnownThreads ThreadsOf(IEnumerable<FoundPost> posts)
    {
        var known = posts.Select(post => (post.Account, post.ThreadId!)).Distinct()
            .SelectMany(thread => threads.GetValueOrDefault(thread, []).Select(id => comments[(thread.Account, id)])).ToList();
        return new KnownThreads(known, [.. known.Select(comment => Find(ItemId.Of(comment.Post.Account, comment.Post.Id))).OfType<Item>()]);
    }

    public void Commit(Change change)
    {
        if (change.Comment is { } comment)
        {
            var key = (comment.Post.Account, comment.Post.Id);
            if (!comments.ContainsKey(key))
            {
                var thread = (comment.Post.Account, comment.ThreadId);
                threads[thread] = [.. threads.GetValueOrDefault(thread, []), comment.Post.Id];
            }

            comments[key] = comment;
        }

        if (change.Item is { } item)
        {
            items[item.Id] = (Find(item.Id)?.Version ?? 0) == item.Version - 1 ? item : throw new InvalidOperationException($"The item {item.Id} was decided on from an old version.");
        }

        journal.AddRange(change.Journal);
    }
}
