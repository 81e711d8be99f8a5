using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Teams;

/// <summary>The sender that Teams vouches for. Nothing else in an activity says who somebody is.</summary>
internal static class Sender
{
    /// <summary>More than any name that a directory holds.</summary>
    private const int LongestName = 256;

    /// <summary>Null when Teams gives no object id, or one that is not written as Entra writes them.</summary>
    public static Actor? Of(IActivity activity) =>
        activity.From is { AadObjectId: { Length: 36 } id } from && Guid.TryParseExact(id, "D", out var objectId) && objectId != Guid.Empty
            ? new Actor(new PersonId(objectId), from.Name is { Length: > 0 } name ? SwedishText.Cut(name, LongestName, "…") : objectId.ToString("D"))
            : null;
}
