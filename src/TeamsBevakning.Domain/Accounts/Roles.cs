namespace TeamsBevakning.Domain.Accounts;

/// <summary>What a person is, to an account, a unit or the municipality. One may be several of them, and may then do what any of them may.</summary>
[Flags]
public enum Roles
{
    /// <summary>Not named there.</summary>
    None = 0,

    /// <summary>Answers for the account from day to day (kontoadministratör).</summary>
    Administrator = 1,

    /// <summary>Stands in for an administrator (ersättare).</summary>
    Substitute = 2,

    /// <summary>Works with communications (kommunikatör), for the whole municipality or for some units.</summary>
    Communicator = 4,

    /// <summary>Follows the figures and is told of what nobody handles (chef), for the whole municipality or for some units.</summary>
    Manager = 8,

    /// <summary>Keeps what is to be kept (arkivarie), for the whole municipality, some units or some accounts.</summary>
    Archivist = 16,
}
