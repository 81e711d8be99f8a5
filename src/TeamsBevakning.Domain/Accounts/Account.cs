namespace TeamsBevakning.Domain.Accounts;

/// <summary>One page or profile on one platform, with those who answer for it (REQUIREMENTS D1).</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Name">Its name as citizens see it.</param>
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
    IReadOnlyList<PersonId> Substitutes);
