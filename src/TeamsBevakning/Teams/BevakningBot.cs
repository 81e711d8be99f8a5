using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>What people do in Teams, handed to the part that answers it.</summary>
internal sealed class BevakningBot(CardPresses presses, CommandReplies replies, Installations installations) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var command = Command.Read(BotSdk.TextToTheBot(turnContext.Activity));
        await turnContext.SendActivityAsync(await replies.ReplyAsync(command, turnContext, cancellationToken), cancellationToken);
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        presses.AnswerAsync(turnContext.Activity, invokeValue, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(Installations.Welcome(turnContext.Activity), cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        installations.ForgetAsync(turnContext.Activity, cancellationToken);
}
