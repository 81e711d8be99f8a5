using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>A person in Teams with what the roster knows about them.</summary>
public sealed class TeamsChannelAccount : ChannelAccount
{
    /// <summary>An account without any field.</summary>
    [JsonConstructor]
    public TeamsChannelAccount()
    {
    }

    /// <summary>An account with what the roster knows.</summary>
    public TeamsChannelAccount(
        string? id = null,
        string? name = null,
        string? givenName = null,
        string? surname = null,
        string? email = null,
        string? userPrincipalName = null,
        string? tenantId = null,
        string? userRole = null)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>The given name.</summary>
    public string? GivenName { get; set; }

    /// <summary>The family name.</summary>
    public string? Surname { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The log-in name.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>The tenant the person belongs to; another one than the conversation's for guests.</summary>
    public string? TenantId { get; set; }

    /// <summary><c>user</c>, <c>guest</c> or <c>anonymous</c>.</summary>
    public string? UserRole { get; set; }
}

/// <summary>One page of the people of a team or chat.</summary>
public sealed class TeamsPagedMembersResult
{
    /// <summary>A page without members.</summary>
    [JsonConstructor]
    public TeamsPagedMembersResult()
    {
    }

    /// <summary>A page with members.</summary>
    public TeamsPagedMembersResult(string? continuationToken = null, IList<ChannelAccount>? members = null)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(TeamsAccounts.Read).ToList();
    }

    /// <summary>What to ask the next page with; null or empty on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The people of this page.</summary>
    public IList<TeamsChannelAccount>? Members { get; set; }
}
