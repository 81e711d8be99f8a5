using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>What Teams adds to an activity (<see cref="IActivity.ChannelData"/>).</summary>
public sealed class TeamsChannelData
{
    /// <summary>Channel data without any field.</summary>
    [JsonConstructor]
    public TeamsChannelData()
    {
    }

    /// <summary>Channel data with its places.</summary>
    public TeamsChannelData(
        ChannelInfo? channel = null,
        string? eventType = null,
        TeamInfo? team = null,
        NotificationInfo? notification = null,
        TenantInfo? tenant = null)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>The channel the activity belongs to.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, such as <c>channelRenamed</c> or <c>editMessage</c>.</summary>
    public string? EventType { get; set; }

    /// <summary>The team the activity belongs to.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>Whether a sent message notifies its readers.</summary>
    public NotificationInfo? Notification { get; set; }

    /// <summary>The Entra tenant of the sender.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>What was chosen when the app was installed.</summary>
    public TeamsChannelDataSettings? Settings { get; set; }

    /// <summary>Fields that this library does not know; they travel on unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

/// <summary>What was chosen when the app was installed.</summary>
public sealed class TeamsChannelDataSettings
{
    /// <summary>The channel that the installing person picked.</summary>
    public ChannelInfo? SelectedChannel { get; set; }

    /// <summary>Fields that this library does not know; they travel on unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
