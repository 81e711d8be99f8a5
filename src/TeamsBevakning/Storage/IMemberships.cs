using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Storage;

/// <summary>Who is in the groups that the register names, as last read from Microsoft Entra, and how the reading of them goes.</summary>
public interface IMemberships
{
    /// <summary>From now on these groups are read, at once those that were not; what is known of others is forgotten.</summary>
    Task FollowAsync(IReadOnlyCollection<GroupId> groups, CancellationToken ct);

    /// <summary>Claims the groups that are due to be read.</summary>
    Task<IReadOnlyList<GroupId>> ClaimDueAsync(Instant at, int limit, CancellationToken ct);

    /// <summary>Keeps who is in a group. Returns whether that is something new.</summary>
    Task<bool> KeepAsync(GroupId group, GroupOutcome outcome, IReadOnlyCollection<Person> members, Instant at, Instant nextAt, CancellationToken ct);

    /// <summary>The group could not be read: what was last read of it holds.</summary>
    Task MarkUnreadAsync(GroupId group, GroupOutcome outcome, Instant at, Instant nextAt, CancellationToken ct);

    /// <summary>Who is in which group.</summary>
    Task<IReadOnlyDictionary<GroupId, IReadOnlyList<Person>>> MembersAsync(CancellationToken ct);

    /// <summary>How the reading of each group goes.</summary>
    Task<IReadOnlyList<FollowedGroup>> ListAsync(CancellationToken ct);
}

/// <param name="ReadAt">When who is in it was last known for sure; null for never.</param>
/// <param name="Members">How many were in it then.</param>
/// <param name="TriedAt">When it was last tried; null for never.</param>
/// <param name="Last">What came of that; null for nothing yet.</param>
public sealed record FollowedGroup(GroupId Group, Instant? ReadAt, int Members, Instant? TriedAt, GroupOutcome? Last);
