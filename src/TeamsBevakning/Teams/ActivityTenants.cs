using System.Text.Json;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>The tenants that an activity names: its conversation's, and that of Teams' own data.</summary>
internal static class ActivityTenants
{
    /// <summary>What stands in a tenant's place and is no text is told as null, so that it belongs to nobody.</summary>
    public static IEnumerable<string?> Of(IActivity activity)
    {
        if (activity.Conversation?.TenantId is { Length: > 0 } conversation)
        {
            yield return conversation;
        }

        // The SDK says dynamic of it.
        if (BotSdk.Json((object?)activity.ChannelData) is { ValueKind: JsonValueKind.Object } data && Member(data, "tenant") is { } tenant)
        {
            if (tenant.ValueKind is not JsonValueKind.Object)
            {
                yield return null;
            }
            else if (Member(tenant, "id") is { } id)
            {
                yield return id.ValueKind is JsonValueKind.String ? id.GetString() : null;
            }
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind is not JsonValueKind.Null ? member : null;
}
