using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Duties;

/// <summary>What a unit's accounts lack in the register is one item of the unit's; it ends by itself when nothing is lacking. One that a person has ended stays so until something else is lacking.</summary>
public static class RegisterWatch
{
    /// <summary>The item that opens the first time just this is lacking.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="gaps">What is lacking.</param>
    public static ItemId IdOf(UnitId unit, IReadOnlyList<RegisterGap> gaps) => ItemId.Of(
        ItemKind.RegisterGap, $"{unit} {string.Join(',', gaps.Select(gap => $"{gap.Account} {gap.Kind} {gap.Has}/{gap.Needs}{(gap.Field is null ? string.Empty : $" {gap.Field}")}"))}", NodaConstants.UnixEpoch);

    /// <summary>The change; null for none.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="gaps">What its accounts lack now.</param>
    /// <param name="open">The unhandled item about it; null when there is none.</param>
    /// <param name="before">The item that opened the first time just this was lacking; null when it never was.</param>
    /// <param name="policy">The rules in force.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Unit unit, IReadOnlyList<RegisterGap> gaps, Item? open, Item? before, Policy policy, UnitId communicationsUnit, Instant at)
    {
        if (open is not null)
        {
            return gaps.Count == 0 ? Closing.Decide(open, communicationsUnit, at)
                : open.Id == IdOf(unit.Id, gaps) ? null
                : Shown(open, communicationsUnit);
        }

        if (gaps.Count == 0 || before is { IsUnhandled: false, Resolution.By: not null })
        {
            return null;
        }

        var promise = Promise.Of(policy.TargetOf(ItemKind.RegisterGap, null) ?? Target.OfUnsaid, at, policy.CalendarOf(unit.Id));
        var id = before is null ? IdOf(unit.Id, gaps) : ItemId.Of(ItemKind.RegisterGap, unit.Id.Value, at);
        return Opening.Of(Opening.ItemOf(ItemKind.RegisterGap, new Matter(unit.Id.Value, unit.Name, null), unit.Id, null, id, at, at, promise, policy.Version), communicationsUnit);
    }

    /// <summary>Its cards are drawn anew: they tell what is lacking now.</summary>
    private static Change Shown(Item open, UnitId communicationsUnit)
    {
        var after = open with { Version = open.Version + 1 };
        return new Change(after, [], Notice.AllOf(after, communicationsUnit));
    }
}
