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
}

/// <summary>Something that an account's entry lacks by the policy (Brist i registret).</summary>
/// <param name="Account">The account.</param>
/// <param name="Kind">What it lacks.</param>
/// <param name="Has">How many it has; 0 for what is not counted.</param>
/// <param name="Needs">How many it must have at least; 0 for what is not counted.</param>
public sealed record RegisterGap(AccountId Account, GapKind Kind, int Has, int Needs)
{
    /// <summary>What the entries of a unit's accounts lack, in the register's order.</summary>
    /// <param name="register">The register.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="rules">What the policy asks for.</param>
    public static IReadOnlyList<RegisterGap> Of(Register register, UnitId unit, RegisterRules rules)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(rules);

        // A register that records plan, log-ins and address of no account is not where the municipality keeps them.
        var keepsRecords = register.Accounts.Any(account => account.Records is not null);
        return [.. register.Accounts.Where(account => account.Unit == unit).SelectMany(account => Of(account, rules, keepsRecords))];
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
    }
}
