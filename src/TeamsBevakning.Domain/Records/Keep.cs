using NodaTime;

namespace TeamsBevakning.Domain.Records;

/// <summary>What is kept.</summary>
public enum RecordKind
{
    /// <summary>Citizens' comments.</summary>
    Comments,

    /// <summary>The municipality's own posts and answers.</summary>
    Answers,

    /// <summary>What was saved before a removal.</summary>
    Evidence,

    /// <summary>Snapshots.</summary>
    Snapshots,

    /// <summary>Weekly and yearly reports.</summary>
    Reports,

    /// <summary>The journal.</summary>
    Journal,
}

/// <summary>How long something is kept before it is weeded (gallring).</summary>
public abstract record Keep
{
    private Keep()
    {
    }

    /// <summary>It is never weeded.</summary>
    public sealed record Forever : Keep;

    /// <summary>Until a person says that it is no longer current (inaktuell).</summary>
    public sealed record UntilNotCurrent : Keep;

    /// <summary>For a time after it came in or was drawn up.</summary>
    /// <param name="Time">Days, weeks, months or years; more than nothing.</param>
    public sealed record Lasting(Period Time) : Keep;
}
