namespace TeamsBevakning.Domain.Accounts;

/// <summary>Names a group in Microsoft Entra by its object id.</summary>
/// <param name="ObjectId">The Entra object id.</param>
public readonly record struct GroupId(Guid ObjectId)
{
    /// <summary>The object id in its usual form, 8-4-4-4-12 in lower case.</summary>
    public override string ToString() => ObjectId.ToString("D");
}

/// <summary>A group in Microsoft Entra that the register names in place of people: who is in it has what the group is given.</summary>
/// <param name="Id">Its object id.</param>
/// <param name="Name">Its name as the register writes it.</param>
public sealed record Group(GroupId Id, string Name);
