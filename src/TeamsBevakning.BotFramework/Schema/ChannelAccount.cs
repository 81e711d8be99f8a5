using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A person or a bot on a channel.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(TeamsChannelAccount))]
public class ChannelAccount
{
    /// <summary>An account without any field.</summary>
    [JsonConstructor]
    public ChannelAccount()
    {
    }

    /// <summary>An account with its ids and name.</summary>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's id: in Teams <c>29:…</c> for a person, <c>28:…</c> for a bot; different for each bot.</summary>
    public string? Id { get; set; }

    /// <summary>The display name; often absent in updates.</summary>
    public string? Name { get; set; }

    /// <summary>The person's object id in Entra, the same for every bot.</summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>user</c>, <c>bot</c> or another role; usually absent.</summary>
    public string? Role { get; set; }

    /// <summary>Fields that this library does not know; they travel on unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
