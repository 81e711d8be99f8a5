namespace TeamsBevakning.BotFramework;

public partial class TeamsActivityHandler
{
    /// <summary>A channel was created.</summary>
    protected virtual Task OnTeamsChannelCreatedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A channel was deleted; it may be restored.</summary>
    protected virtual Task OnTeamsChannelDeletedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A channel has a new name.</summary>
    protected virtual Task OnTeamsChannelRenamedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>A deleted channel is back.</summary>
    protected virtual Task OnTeamsChannelRestoredAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>The team was archived: nobody can write in it.</summary>
    protected virtual Task OnTeamsTeamArchivedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The team was deleted; it may be restored.</summary>
    protected virtual Task OnTeamsTeamDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The team is gone for good.</summary>
    protected virtual Task OnTeamsTeamHardDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The team has a new name.</summary>
    protected virtual Task OnTeamsTeamRenamedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A deleted team is back.</summary>
    protected virtual Task OnTeamsTeamRestoredAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An archived team can be written in again.</summary>
    protected virtual Task OnTeamsTeamUnarchivedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
}
