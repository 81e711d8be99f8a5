namespace TeamsBevakning.Domain.Accounts;

/// <summary>What an account's entry in the register may lack.</summary>
public enum GapKind
{
    /// <summary>Administrators.</summary>
    Administrators,

    /// <summary>Substitutes.</summary>
    Substitutes,

    /// <summary>Approvals of the activity plan.</summary>
    Plan,

    /// <summary>That log-in details are deposited.</summary>
    Logins,

    /// <summary>An e-mail address that all administrators can read.</summary>
    SharedEmail,

    /// <summary>That a copy of the plan was sent.</summary>
    PlanCopy,

    /// <summary>That it stands in the public list.</summary>
    PublicList,

    /// <summary>Something else that the policy names.</summary>
    Field,
}

/// <summary>Something that an account's entry lacks by the policy (Brist i registret).</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">What it lacks.</param>
/// <param name="Has">How many it has; 0 for what is not counted.</param>
/// <param name="Needs">How many it must have at least; 0 for what is not counted.</param>
public sealed record RegisterGap(AccountId Account, GapKind Kind, int Has, int Needs)
{
    /// <summary>What the policy calls it; null for what has a kind of its own.</summary>
    public string? Field { get; init; }

    /// <summary>What the entries of a unit's accounts lack, in the register's order.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="rules">What the policy asks for.</param>
    public static IReadOnlyList<RegisterGap> Of(Register register, UnitId unit, RegisterRules rules)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(rules);

        // What the register records of no account is not kept there by the municipality.
        var records = register.Accounts.Select(account => account.Records).OfType<AccountRecords>().ToList();
        var asked = rules with
        {
            PlanCopyTo = records.Any(each => each.PlanCopySentTo is not null) ? rules.PlanCopyTo : null,
            PublicList = rules.PublicList && records.Any(each => each.PubliclyListed is not null),
            Fields = records.Any(each => each.Details.Count > 0) ? rules.Fields : [],
        };
        return [.. register.Accounts.Where(account => account.Unit == unit).SelectMany(account => Of(account, asked, records.Count > 0))];
    }

    private static IEnumerable<RegisterGap> Of(Account account, RegisterRules rules, bool keepsRecords)
    {
        if (account.Administrators.Count < rules.Administrators && !(account.HasAdministratorGroup && account.Administrators.Count == 0))
        {
            yield return new(account.Id, GapKind.Administrators, account.Administrators.Count, rules.Administrators);
        }

        if (account.Substitutes.Count < rules.Substitutes && !(account.HasSubstituteGroup && account.Substitutes.Count == 0))
        {
            yield return new(account.Id, GapKind.Substitutes, account.Substitutes.Count, rules.Substitutes);
        }

        if (!keepsRecords)
        {
            yield break;
        }

        var (approved, deposited) = (account.Records?.PlanApprovedBy.Count ?? 0, account.Records?.LoginsDepositedWith.Count ?? 0);
        if (approved < rules.PlanApprovedBy.Count)
        {
            yield return new(account.Id, GapKind.Plan, approved, rules.PlanApprovedBy.Count);
        }

        if (deposited < rules.LoginsDepositedWith.Count)
        {
            yield return new(account.Id, GapKind.Logins, deposited, rules.LoginsDepositedWith.Count);
        }

        if (rules.SharedEmail && account.Records?.SharedEmail is null)
        {
            yield return new(account.Id, GapKind.SharedEmail, 0, 0);
        }

        if (rules.PlanCopyTo is not null && account.Records?.PlanCopySentTo is null)
        {
            yield return new(account.Id, GapKind.PlanCopy, 0, 0);
        }

        if (rules.PublicList && account.Records?.PubliclyListed is not true)
        {
            yield return new(account.Id, GapKind.PublicList, 0, 0);
        }

        foreach (var field in rules.Fields.Where(field => !RegisterFields.Tells(account, field)))
        {
            yield return new(account.Id, GapKind.Field, 0, 0) { Field = field };
        }
    }
}
