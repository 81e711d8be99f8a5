namespace TeamsBevakning.Domain.Comments;

/// <summary>How a comment stands on its platform.</summary>
public enum PostStatus
{
    /// <summary>Everybody can read it.</summary>
    Visible,

    /// <summary>Somebody at the account has hidden it from others.</summary>
    Hidden,

    /// <summary>It has been taken away.</summary>
    Removed,
}
