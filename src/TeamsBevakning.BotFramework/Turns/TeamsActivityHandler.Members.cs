namespace TeamsBevakning.BotFramework;

public partial class TeamsActivityHandler
{
    /// <summary>Looks up who joined, one call each, and hands them on. The bot itself, and people with details already, are not looked up.</summary>
    /// <exception cref="ErrorResponseException">The connector refused, other than by not knowing the conversation.</exception>
    protected virtual async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);
        var joined = new List<TeamsChannelAccount>(membersAdded.Count);
        foreach (var member in membersAdded.Where(member => member is not null))
        {
            joined.Add(await LookUpAsync(member, turnContext, cancellationToken));
        }

        await OnTeamsMembersAddedAsync(joined, teamInfo, turnContext, cancellationToken);
    }

    /// <summary>Hands on who left.</summary>
    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersRemoved);
        var left = membersRemoved.Where(member => member is not null).Select(TeamsAccounts.Read).ToList();
        return OnTeamsMembersRemovedAsync(left, teamInfo, turnContext, cancellationToken);
    }

    /// <summary>Members joined the team or chat; the bot itself may be among them.</summary>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Members left the team or chat; the bot itself may be among them.</summary>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    private static async Task<TeamsChannelAccount> LookUpAsync(ChannelAccount member, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var isKnown = member.Properties is { Count: > 0 } || member is TeamsChannelAccount;
        if (isKnown || member.Id is null || member.Id == turnContext.Activity.Recipient?.Id)
        {
            return TeamsAccounts.Read(member);
        }

        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, cancellationToken);
        }
        catch (ErrorResponseException refusal) when (refusal.Body?.Error?.Code == "ConversationNotFound")
        {
            return new TeamsChannelAccount(member.Id, member.Name) { AadObjectId = member.AadObjectId };
        }
    }
}
