namespace TeamsBevakning.Domain.Accounts;

/// <summary>A municipality (kommun): one Microsoft 365 tenant under one policy.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Name">Its name, for example <c>Forshaga kommun</c>.</param>
/// <param name="TenantId">Its tenant in Microsoft Entra.</param>
/// <param name="CommunicationsUnit">The unit that receives what missed its target (REQUIREMENTS A5).</param>
public sealed record Municipality(string Id, string Name, Guid TenantId, UnitId CommunicationsUnit);
