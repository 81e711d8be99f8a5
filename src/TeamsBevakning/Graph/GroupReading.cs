using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Graph;

/// <summary>What Graph said of a group.</summary>
internal abstract record GroupReading
{
    private GroupReading()
    {
    }

    /// <param name="People">The users in it and in the groups in it, by name.</param>
    public sealed record Members(IReadOnlyList<Person> People) : GroupReading;

    public sealed record NotFound : GroupReading;

    /// <param name="Outcome">Why it is not known.</param>
    /// <param name="Detail">A code or a kind of fault, for the log.</param>
    /// <param name="Wait">How long Graph asks us to wait; null when it does not say.</param>
    public sealed record Unknown(GroupOutcome Outcome, string Detail, TimeSpan? Wait = null) : GroupReading
    {
        /// <summary>Whether the reason is not this group's but holds for any that would be asked for now.</summary>
        public bool HoldsForAll => Outcome is GroupOutcome.NotConfigured or GroupOutcome.NoToken or GroupOutcome.Unauthorized or GroupOutcome.Throttled or GroupOutcome.OutOfReach;
    }
}
