namespace TeamsBevakning.Storage;

/// <summary>What became of a commit.</summary>
public enum CommitOutcome
{
    /// <summary>All of it is in the store, for good.</summary>
    Committed,

    /// <summary>Something it builds on has changed since it was read; nothing was stored. Load and decide again.</summary>
    Stale,
}
