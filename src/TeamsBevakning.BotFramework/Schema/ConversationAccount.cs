using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A conversation on a channel: a chat, or a thread of a Teams channel.</summary>
public sealed class ConversationAccount
{
    /// <summary>A conversation without any field.</summary>
    [JsonConstructor]
    public ConversationAccount()
    {
    }

    /// <summary>A conversation with its id and kind.</summary>
    public ConversationAccount(
        bool? isGroup = null,
        string? conversationType = null,
        string? id = null,
        string? name = null,
        string? aadObjectId = null,
        string? role = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>In Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The channel's id; a thread is <c>{channelId};messageid={root}</c>.</summary>
    public string? Id { get; set; }

    /// <summary>The name of a chat or channel.</summary>
    public string? Name { get; set; }

    /// <summary>An object id in Entra.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>The role of the account behind the conversation; usually absent.</summary>
    public string? Role { get; set; }

    /// <summary>The Entra tenant that the conversation belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>Fields that this library does not know; they travel on unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
