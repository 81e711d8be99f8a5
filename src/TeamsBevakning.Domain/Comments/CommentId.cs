namespace TeamsBevakning.Domain.Comments;

/// <summary>The platform's own id of a comment; unique within one account, and what tells a comment already known from a new one.</summary>
/// <param name="Value">The id as the platform writes it.</param>
public readonly record struct CommentId(string Value)
{
    /// <summary>The id as the platform writes it.</summary>
    public override string ToString() => Value;
}
