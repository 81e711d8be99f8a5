namespace TeamsBevakning.BotFramework;

/// <summary>What the connector knows about a team.</summary>
public sealed class TeamDetails
{
    /// <summary>The team's id in Teams.</summary>
    public string? Id { get; set; }

    /// <summary>The team's name.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the team's Microsoft 365 group.</summary>
    public string? AadGroupId { get; set; }

    /// <summary>How many channels it has.</summary>
    public int ChannelCount { get; set; }

    /// <summary>How many members it has.</summary>
    public int MemberCount { get; set; }

    /// <summary><c>standard</c>, <c>sharedChannel</c> or <c>privateChannel</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The Entra tenant of the team.</summary>
    public string? TenantId { get; set; }
}

/// <summary>The channels of a team.</summary>
public sealed class ConversationList
{
    /// <summary>The channels; General has no name.</summary>
    public IList<ChannelInfo>? Conversations { get; set; }
}
