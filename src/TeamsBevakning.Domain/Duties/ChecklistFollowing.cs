using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain.Duties;

/// <summary>An open look follows the register: an account that is new in the unit is to be looked at the same day, one that has left is not.</summary>
public static class ChecklistFollowing
{
    /// <summary>The change; null when nothing differs. The weekly minimum, which asks for what the daily looks have left, only loses accounts.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="register">The register as it now is.</param>
    /// <param name="at">The present.</param>
    public static Change? Decide(Item item, Register register, Instant at)
    {
        var accounts = register.Accounts.Where(account => account.Unit == item.Unit).Select(account => account.Id).ToList();
        var kept = item.Checklist.All.Where(line => accounts.Contains(line.Account));
        var added = item.Due.Reasons is [EveryDay, ..] ? accounts.Except(item.Checklist.All.Select(line => line.Account)) : [];
        var checklist = new Checklist([.. kept, .. Checklist.Of(added).All]);
        if (!item.IsUnhandled || checklist == item.Checklist)
        {
            return null;
        }

        var central = register.Municipality.CommunicationsUnit;
        var after = item with { Version = item.Version + 1, Checklist = checklist };
        return checklist.Left.Any() ? new Change(after, [], Notice.AllOf(after, central))
            : (checklist.All.Count == 0 ? Superseding.Decide(item, central, at) : Closing.Decide(item, central, at)) is { Item: { } ended } change
                ? change with { Item = ended with { Checklist = checklist } }
            : null;
    }
}
