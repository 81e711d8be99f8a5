using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Duties;

/// <summary>When an account last posted something of its own.</summary>
/// <param name="Account">The account.</param>
/// <param name="At">The platform's time of that post.</param>
public sealed record LastPost(AccountId Account, Instant At);

/// <summary>What comes of looking at when an account last posted.</summary>
/// <param name="Change">What is to be committed; null for nothing.</param>
/// <param name="NextAt">When it is looked at again; null for when it has posted.</param>
public sealed record InactivityLook(Change? Change, Instant? NextAt);

/// <summary>
/// An account that is left to decay is an item of its unit's (REQUIREMENTS A10): one for each last post, that ends by itself when a newer one is seen. An account of which no post was ever seen is not judged, nor one
/// whose source has been silent: then nobody knows whether it has posted.
/// </summary>
public static class Inactivity
{
    /// <summary>So long ago at most something must have come in from the account's platform for its source to be alive.</summary>
    public static readonly Duration Alive = Duration.FromDays(7);

    private static readonly Duration Later = Duration.FromDays(1);

    /// <summary>The item that opens when nothing has followed that post in time.</summary>
    public static ItemId IdOf(LastPost last) => ItemId.Of(ItemKind.InactiveAccount, last.Account.Value, last.At);

    /// <summary>Decides.</summary>
    /// <param name="account">The account.</param>
    /// <param name="name">What the item is called.</param>
    /// <param name="last">Its last post.</param>
    /// <param name="heardAt">When anything last came in from its platform; null for never.</param>
    /// <param name="open">Its unhandled item of this kind; null when it has none.</param>
    /// <param name="before">The item that this last post has opened already; null when it has opened none.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static InactivityLook Decide(Account account, string name, LastPost last, Instant? heardAt, Item? open, Item? before, Policy policy, UnitId communicationsUnit, Instant at)
    {
        var dueAt = policy.InactiveAfter?.DueFrom(last.At, policy.CalendarOf(account.Unit)).At;
        if (dueAt is null || policy.TargetOf(ItemKind.InactiveAccount, account) is not { } target || at < dueAt)
        {
            return new InactivityLook(open is null ? null : Closing.Decide(open, communicationsUnit, at), dueAt > at ? dueAt : null);
        }

        if (open is not null || before is { Resolution.By: not null })
        {
            return new InactivityLook(null, null);
        }

        if (!(heardAt >= at - Alive))
        {
            return new InactivityLook(null, at + Later);
        }

        var promise = Promise.Of(target, at, policy.CalendarOf(account.Unit));
        var id = before is null ? IdOf(last) : ItemId.Of(ItemKind.InactiveAccount, account.Id.Value, at);
        var item = Opening.ItemOf(ItemKind.InactiveAccount, new Matter(account.Id.Value, name, last.At), account.Unit, account.Id, id, at, at, promise, policy.Version);
        return new InactivityLook(Opening.Of(item, communicationsUnit), null);
    }
}
