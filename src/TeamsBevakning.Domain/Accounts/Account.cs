namespace TeamsBevakning.Domain.Accounts;

/// <summary>One page or profile on one platform, with those who answer for it (REQUIREMENTS D1).</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Name">Its name as citizens see it; from a register in which several have the same, with its platform after it.</param>
/// <param name="Platform">The platform's name in lower case, for example <c>facebook</c>.</param>
/// <param name="PlatformId">The platform's own id of the page or profile; null when the register has none.</param>
/// <param name="Url">Where it can be read; null when the register has none.</param>
/// <param name="Unit">The unit that owns it.</param>
/// <param name="Administrators">Those who answer for it from day to day; the guidelines ask for two or more.</param>
/// <param name="Substitutes">Those who stand in for them.</param>
public sealed record Account(
    AccountId Id,
    string Name,
    string Platform,
    string? PlatformId,
    Uri? Url,
    UnitId Unit,
    IReadOnlyList<PersonId> Administrators,
    IReadOnlyList<PersonId> Substitutes)
{
    private readonly string? bareName;

    /// <summary>Its name as citizens see it, also where others have the same.</summary>
    public string BareName { get => bareName ?? Name; init => bareName = value; }

    /// <summary>Whether the register names a group among the administrators: until it has been read, nobody is known to be in it.</summary>
    public bool HasAdministratorGroup { get; init; }

    /// <summary>The same of the substitutes.</summary>
    public bool HasSubstituteGroup { get; init; }

    /// <summary>What the register tells of its plan, its log-ins and its address; null for nothing.</summary>
    public AccountRecords? Records { get; init; }
}

/// <summary>What is recorded of an account besides its people (REQUIREMENTS D2–D4).</summary>
/// <param name="PlanApprovedBy">Who have approved its activity plan, in Swedish.</param>
/// <param name="LoginsDepositedWith">With whom its log-in details are deposited, in Swedish; never the details themselves.</param>
/// <param name="SharedEmail">The e-mail address that all its administrators can read; null for none.</param>
public sealed record AccountRecords(IReadOnlyList<string> PlanApprovedBy, IReadOnlyList<string> LoginsDepositedWith, string? SharedEmail)
{
    /// <summary>To whom a copy of the approved plan was sent, in Swedish; null when it is not recorded.</summary>
    public string? PlanCopySentTo { get; init; }

    /// <summary>Whether the account stands in the public list on the municipality's website; null when it is not recorded.</summary>
    public bool? PubliclyListed { get; init; }

    /// <summary>What else is recorded, by the name that the policy gives it: purpose, audience, goals (REQUIREMENTS D1).</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();
}
