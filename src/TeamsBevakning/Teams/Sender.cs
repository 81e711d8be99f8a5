using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Teams;

/// <summary>The sender that Teams vouches for. Nothing else in an activity says who somebody is.</summary>
internal static class Sender
{
    /// <summary>Null when Teams gives no object id.</summary>
    public static Actor? Of(IActivity activity) =>
        Guid.TryParse(activity.From?.AadObjectId, out var objectId)
            ? new Actor(new PersonId(objectId), activity.From?.Name is { Length: > 0 } name ? name : objectId.ToString("D"))
            : null;
}
