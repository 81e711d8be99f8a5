using TeamsBevakning.Teams.Commands;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>What people do in Teams, handed to the part that answers it.</summary>
internal sealed class BevakningBot(CardPresses presses, CommandReplies replies, Installations installations, Acquaintances acquaintances) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var command = CommandReader.Read(BotSdk.TextToTheBot(turnContext.Activity));
        var reply = await replies.ReplyAsync(command, turnContext, cancellationToken);

        // After what was asked for: a channel that has just been tied gets what waits, before any chat.
        await acquaintances.LearnAsync(turnContext.Activity, cancellationToken);
        await SayAsync(turnContext, reply, cancellationToken);
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        presses.AnswerAsync(turnContext.Activity, invokeValue, cancellationToken);

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await acquaintances.LearnAsync(turnContext.Activity, cancellationToken);
        await SayAsync(turnContext, Installations.Welcome(turnContext.Activity), cancellationToken);
    }

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        installations.ForgetAsync(turnContext.Activity, cancellationToken);

    /// <summary>An answer is a message too, which Teams' limits count.</summary>
    private async Task SayAsync(ITurnContext turn, IMessageActivity answer, CancellationToken ct)
    {
        await acquaintances.CountAsync(turn.Activity, ct);
        await turn.SendActivityAsync(answer, ct);
    }
}
