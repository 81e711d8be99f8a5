namespace TeamsBevakning.Domain.Accounts;

/// <summary>A unit (verksamhet): owns accounts and has a channel in Teams where their cards are posted.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Name">Its name as the municipality writes it.</param>
public sealed record Unit(UnitId Id, string Name);
