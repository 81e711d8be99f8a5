using TeamsBevakning.Settings;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>
/// Lets in what the library lets in, if it comes from Teams and names a tenant that is served, and no other. Other channels of the Bot Framework let whoever
/// writes choose the name and the object id that an activity bears; Teams vouches for them.
/// </summary>
internal sealed class TenantGate(BotFrameworkAuthentication inner, BotTenants tenants, ILogger<TenantGate> logger) : ForwardingAuthentication(inner)
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var sender = await Inner.AuthenticateRequestAsync(activity, authHeader!, cancellationToken);
        if (!tenants.AreAsked)
        {
            return sender;
        }

        if (activity.ChannelId != Channels.Msteams)
        {
            Log.ChannelRefused(logger);
            throw new UnauthorizedAccessException("Only Teams may talk to the bot.");
        }

        var named = ActivityTenants.Of(activity).ToList();
        if (named.Count == 0 || !named.TrueForAll(tenants.Have))
        {
            Log.TenantRefused(logger);
            throw new UnauthorizedAccessException("The conversation's tenant is not one that is served.");
        }

        return sender;
    }
}
