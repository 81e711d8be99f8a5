using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Escalations;

/// <summary>Whom an item's escalation steps can tell at the moment. One who cannot be reached counts as absent.</summary>
/// <param name="Register">Who answers for what.</param>
/// <param name="TiedUnits">The units whose channel is tied; in another's channel nobody of the unit is reached.</param>
public sealed record Audience(Register Register, IReadOnlySet<UnitId> TiedUnits)
{
    /// <summary>The people that a step tells; empty when there is nobody. The communications unit is told as a unit, which is always there.</summary>
    /// <param name="to">Who is to be told.</param>
    /// <param name="item">Of what.</param>
    public IReadOnlyList<Person> Of(StepTo to, Item item) => TiedUnits.Contains(item.Unit)
        ? [.. Ids(to, item).Select(Register.Find).OfType<Person>()]
        : [];

    private IEnumerable<PersonId> Ids(StepTo to, Item item)
    {
        if (item.Moves.Forwarded is not null && to is (StepTo.Responsible or StepTo.Substitute))
        {
            return Forwarded(to, item);
        }

        var account = item.Account is { } id ? Register.Find(id) : null;
        return to switch
        {
            StepTo.Responsible => account is null ? Responsible(item) : Responsible(item, account),
            StepTo.Substitute => account is not null ? Register.StandIns.SubstitutesOf(account) : [.. Left(item).SelectMany(Register.StandIns.SubstitutesOf).Distinct()],
            StepTo.Manager => Register.ManagersOf(item.Unit),
            StepTo.Communications => [],
            _ => throw new ArgumentOutOfRangeException(nameof(to), to, "No such step."),
        };
    }

    /// <summary>Of what is about no account: those who answer for the accounts that nobody has looked at, for a report and for what the register lacks those of the unit, for the guidelines the communicators.</summary>
    private IReadOnlyList<PersonId> Responsible(Item item) => item.Kind switch
    {
        ItemKind.Oversight => [.. Left(item).SelectMany(Register.StandIns.ResponsibleFor).Distinct()],
        ItemKind.ReportDue or ItemKind.RegisterGap => [.. Register.Accounts.Where(account => account.Unit == item.Unit).SelectMany(Register.StandIns.ResponsibleFor).Distinct()],
        ItemKind.GuidelineReview => Register.CommunicatorsOf(item.Unit),
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.Snapshot or ItemKind.SilentSource or ItemKind.InactiveAccount
            or ItemKind.SecretExpiry or ItemKind.Undelivered or ItemKind.Stalled or ItemKind.Unwatched => [],
    };

    private IEnumerable<Account> Left(Item item) => item.Checklist.Left.Select(Register.Find).OfType<Account>();

    /// <summary>Of what was forwarded: who has it, or those who answer for the accounts of the unit that got it.</summary>
    private IEnumerable<PersonId> Forwarded(StepTo to, Item item) => to is StepTo.Substitute
        ? Register.AccountsFor(item).SelectMany(Register.StandIns.SubstitutesOf).Distinct()
        : item.Holder is { By.Id: var holder } && Register.RolesOf(holder, item).Allow(Act.Answered) && Register.StandIns.Present([holder]) is { Count: > 0 } present ? present
        : Register.AccountsFor(item).SelectMany(Register.StandIns.ResponsibleFor).Distinct();

    /// <summary>The one who has the item, unless she has left the account since; for one who is away whoever answers for the account now.</summary>
    private IReadOnlyList<PersonId> Responsible(Item item, Account account) =>
        item.Holder is { By.Id: var holder } && Register.RolesOf(holder, account).Allow(Act.Answered) && Register.StandIns.Present([holder]) is { Count: > 0 } present ? present
        : Register.StandIns.ResponsibleFor(account);
}
