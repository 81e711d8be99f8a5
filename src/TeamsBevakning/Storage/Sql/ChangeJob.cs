using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Storage.Sql;

/// <summary>One change to commit, by itself or together with those that wait with it.</summary>
internal sealed class ChangeJob(Change change, Instant at) : WriteJob<CommitOutcome>(
    session => ItemWrites.TryWrite(session, change, at) ? CommitOutcome.Committed : CommitOutcome.Stale, outcome => outcome is CommitOutcome.Committed)
{
    public Change Change => change;

    public Instant At => at;

    /// <summary>An item that is there already moves on, or none is touched; nothing is saved or erased beside it; and no card of it is one that tells of several, or may be.</summary>
    public bool IsPlain =>
        change is { Comment: null, Evidence: null, ErasesContent: false, Item: null or { Version: > 1 } } && !ItemWrites.Moves(change)
        && change.Notices.All(notice => notice.Card is not (CardKind.LateSummary or CardKind.Escalation));
}
