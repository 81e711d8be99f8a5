using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Turns;

/// <summary>A handler that notes which of its methods was called, and with what.</summary>
internal sealed class Witness : TeamsActivityHandler
{
    internal List<string> Calls { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"message '{turnContext.Activity.Text}' {BotJson.Read<JsonNode>(turnContext.Activity.Value)?.ToJsonString()}".TrimEnd());

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"added {turnContext.Activity.TeamsGetSelectedChannelId()}".TrimEnd());

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed");

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"joined {string.Join(' ', teamsMembersAdded.Select(member => member.Id + member.GivenName))} {teamInfo?.Name}".TrimEnd());

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"left {string.Join(' ', teamsMembersRemoved.Select(member => member.Id))}");

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"channel created {channelInfo?.Name}");

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"channel renamed {channelInfo?.Name}");

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"channel deleted {channelInfo?.Name}");

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"team renamed {teamInfo?.Name}");

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note($"team deleted {teamInfo?.Name}");

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"edited '{turnContext.Activity.Text}'");

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("restored");

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("deleted");

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"reaction {messageReactions[0].Type}");

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        await Note($"pressed {invokeValue.Action!.Verb} {BotJson.Read<JsonNode>(invokeValue.Action.Data)?.ToJsonString()}");
        return new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.card.adaptive",
            Value = new JsonObject { ["type"] = "AdaptiveCard", ["text"] = "Åtgärdad" },
        };
    }

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
    {
        await Note("dialog asked for");
        var card = new Attachment("application/vnd.microsoft.card.adaptive", content: Json.Element("""{"type":"AdaptiveCard"}"""));
        return new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo { Title = "Svara", Height = 200, Width = "medium", Card = card }));
    }

    protected override async Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
    {
        await Note($"dialog sent {BotJson.Read<JsonNode>(taskModuleRequest.Data)?.ToJsonString()}");
        return new TaskModuleResponse(new TaskModuleMessageResponse("tack"));
    }

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        Note($"file accepted {fileConsentCardResponse.UploadInfo?.UploadUrl} {BotJson.Read<JsonNode>(fileConsentCardResponse.Context)?.ToJsonString()}");

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) => Note("file declined");

    private Task Note(string call)
    {
        Calls.Add(call);
        return Task.CompletedTask;
    }
}
