using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A team, by its ids.</summary>
public sealed class TeamInfo
{
    /// <summary>A team without any field.</summary>
    [JsonConstructor]
    public TeamInfo()
    {
    }

    /// <summary>A team with its id.</summary>
    public TeamInfo(string? id = null, string? name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The team's id in Teams, which is also the id of its General channel: <c>19:…@thread.tacv2</c>.</summary>
    public string? Id { get; set; }

    /// <summary>The team's name; often absent.</summary>
    public string? Name { get; set; }

    /// <summary>The id of the team's Microsoft 365 group.</summary>
    public string? AadGroupId { get; set; }
}

/// <summary>A channel of a team.</summary>
public sealed class ChannelInfo
{
    /// <summary>A channel without any field.</summary>
    [JsonConstructor]
    public ChannelInfo()
    {
    }

    /// <summary>A channel with its id.</summary>
    public ChannelInfo(string? id = null, string? name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary><c>19:…@thread.tacv2</c>.</summary>
    public string? Id { get; set; }

    /// <summary>The channel's name; null for General.</summary>
    public string? Name { get; set; }

    /// <summary><c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    public string? Type { get; set; }
}

/// <summary>An Entra tenant.</summary>
public sealed class TenantInfo
{
    /// <summary>A tenant without an id.</summary>
    [JsonConstructor]
    public TenantInfo()
    {
    }

    /// <summary>A tenant with its id.</summary>
    public TenantInfo(string? id) => Id = id;

    /// <summary>The tenant's GUID.</summary>
    public string? Id { get; set; }
}

/// <summary>Whether a message notifies its readers.</summary>
public sealed class NotificationInfo
{
    /// <summary>No word about notification.</summary>
    [JsonConstructor]
    public NotificationInfo()
    {
    }

    /// <summary>Notifies or not.</summary>
    public NotificationInfo(bool? alert) => Alert = alert;

    /// <summary>Whether the message shows in the activity feed.</summary>
    public bool? Alert { get; set; }

    /// <summary>Whether it shows in a running meeting.</summary>
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page shown with a notification in a meeting.</summary>
    public string? ExternalResourceUrl { get; set; }
}
