namespace TeamsBevakning.Domain.Accounts;

/// <summary>What the register of accounts must show (REQUIREMENTS D1–D6); what a policy leaves out is not asked for.</summary>
public sealed record RegisterRules
{
    /// <summary>The fewest administrators an account may have; 0 for no limit.</summary>
    public int Administrators { get; init; }

    /// <summary>The fewest substitutes an account may have; 0 for no limit.</summary>
    public int Substitutes { get; init; }

    /// <summary>Who approve an account's activity plan, in Swedish.</summary>
    public IReadOnlyList<string> PlanApprovedBy { get; init; } = [];

    /// <summary>Who gets a copy of the plan, in Swedish.</summary>
    public string? PlanCopyTo { get; init; }

    /// <summary>With whom log-in details are deposited, in Swedish; the details themselves are never kept here.</summary>
    public IReadOnlyList<string> LoginsDepositedWith { get; init; } = [];

    /// <summary>Whether each account has an e-mail address that every administrator can read.</summary>
    public bool SharedEmail { get; init; }

    /// <summary>Who is told of a new administrator or log-in, in Swedish.</summary>
    public string? ChangesReportedTo { get; init; }

    /// <summary>Whether the accounts are listed on the municipality's website.</summary>
    public bool PublicList { get; init; }

    /// <summary>What else each account's entry must tell, in Swedish.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
}
