using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>Who did something: the object id that Teams vouches for, and the name at that time.</summary>
/// <param name="Id">The Entra object id.</param>
/// <param name="Name">The register's name; for one who is not listed, the name Teams gave.</param>
public sealed record Actor(PersonId Id, string Name);
