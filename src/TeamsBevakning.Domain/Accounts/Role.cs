namespace TeamsBevakning.Domain.Accounts;

/// <summary>What a person is to one account; with several, the first of this order counts.</summary>
public enum Role
{
    /// <summary>Answers for the account from day to day (kontoadministratör).</summary>
    Administrator,

    /// <summary>Stands in for an administrator (ersättare).</summary>
    Substitute,

    /// <summary>Works at the communications unit (kommunikatör) and may act on every account.</summary>
    Communicator,

    /// <summary>Follows the figures (chef); may not act on items.</summary>
    Manager,

    /// <summary>Is not named for this account.</summary>
    None,
}

/// <summary>What roles may do.</summary>
public static class Roles
{
    /// <summary>Whether that role may act on the account's items (REQUIREMENTS E).</summary>
    public static bool MayAct(this Role role) => role is Role.Administrator or Role.Substitute or Role.Communicator;
}
