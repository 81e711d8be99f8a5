using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>
/// What a press does, for all presses of a group at once: an item moves on, entries go into the journal, its cards are told to follow. Whether it may is known before anything of it
/// is written, so that none needs a savepoint.
/// </summary>
internal static class ItemChanges
{
    /// <summary>Writes those of the group that are such changes; the others, and second changes of the same item, are left to be written one by one.</summary>
    public static void Write(IEnumerable<WriteJob> group, WriteSession session)
    {
        var items = new HashSet<ItemId>();
        List<ChangeJob> jobs = [.. group.OfType<ChangeJob>().Where(job => job.IsPlain && (job.Change.Item is not { } item || items.Add(item.Id)))];
        List<ChangeJob> moving = [.. jobs.Where(job => job.Change.Item is not null)];
        var moved = ItemWrites.Move(session, [.. moving.Select(job => ItemRow.Of(job.Change.Item!))]);
        var stale = moving.Where((_, i) => !moved[i]).ToHashSet();
        var notices = new List<NoticeRow>();
        foreach (var job in jobs)
        {
            if (stale.Contains(job))
            {
                job.Settle(CommitOutcome.Stale);
                continue;
            }

            job.Settle(CommitOutcome.Committed);
            session.Journal(job.Change.Journal);
            notices.AddRange(job.Change.Notices.Select(notice => NoticeRow.Of(notice, job.Change.Item!, job.At)));
        }

        OutboxWrites.Enqueue(session, notices);
    }
}
