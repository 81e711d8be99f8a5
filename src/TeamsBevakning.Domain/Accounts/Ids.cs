namespace TeamsBevakning.Domain.Accounts;

/// <summary>Names one account in the register, for example <c>fb-badhuset</c>. Compared by case.</summary>
/// <param name="Value">The id as the register writes it.</param>
public readonly record struct AccountId(string Value)
{
    /// <summary>The id as the register writes it.</summary>
    public override string ToString() => Value;
}

/// <summary>Names one unit (verksamhet) in the register, for example <c>kultur</c>. Compared by case.</summary>
/// <param name="Value">The id as the register writes it.</param>
public readonly record struct UnitId(string Value)
{
    /// <summary>The id as the register writes it.</summary>
    public override string ToString() => Value;
}

/// <summary>Names a person by the object id that Microsoft Entra gives her; the only thing a press is trusted for.</summary>
/// <param name="ObjectId">The Entra object id, the same in every application of the tenant.</param>
public readonly record struct PersonId(Guid ObjectId)
{
    /// <summary>The object id in its usual form, 8-4-4-4-12 in lower case.</summary>
    public override string ToString() => ObjectId.ToString("D");
}
