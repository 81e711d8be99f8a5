namespace TeamsBevakning.Domain.Accounts;

/// <summary>Somebody in the register: administrator, substitute, communicator or manager by what the register says.</summary>
/// <param name="Id">Her Entra object id.</param>
/// <param name="Name">Her name as colleagues write it.</param>
/// <param name="Title">Her title, with which answers are signed (REQUIREMENTS A7); null when the register has none.</param>
public sealed record Person(PersonId Id, string Name, string? Title);
