using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Teams.Commands;
using TeamsBevakning.Teams.Files;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>What people do in Teams, handed to the part that answers it.</summary>
internal sealed class BevakningBot(CardPresses presses, Dialogs dialogs, CardViews views, CommandReplies replies, WeekFiles files, SnapshotFiles snapshots, SnapshotHandout handout, SearchAnswers search, Installations installations, Acquaintances acquaintances) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var written = CommandReader.Read(BotSdk.TextToTheBot(turnContext.Activity));
        var language = written.ReplyIn(turnContext.Activity.Locale);
        var answers = SnapshotFiles.IsFor(written.Command, turnContext.Activity) ? [await snapshots.AnswerAsync(written.Command, turnContext.Activity, language, cancellationToken)]
            : written.Command is Command.WeekFile { Asked: var asked } ? await files.OfferAsync(asked, turnContext.Activity, language, cancellationToken)
            : [await replies.ReplyAsync(written.Command, language, turnContext, cancellationToken)];

        // After what was asked for: a channel that has just been tied gets what waits, before any chat.
        await acquaintances.LearnAsync(turnContext.Activity, cancellationToken);
        foreach (var answer in answers)
        {
            await SayAsync(turnContext, answer, cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        invokeValue.Action?.Verb == WeekFiles.Verb
            ? CardPresses.Say(await OfferAsync(turnContext, BotSdk.Json(invokeValue.Action.Data), cancellationToken))
            : invokeValue.Action?.Verb == SnapshotHandout.Verb ? CardPresses.Say(await HandOutAsync(turnContext, BotSdk.Json(invokeValue.Action.Data), cancellationToken))
            : invokeValue.Action?.Verb == SnapshotFiles.Verb ? await snapshots.AnswerAsync(turnContext.Activity, BotSdk.Json(invokeValue.Action.Data), cancellationToken)
            : invokeValue.Action?.Verb == CardRefresh.Verb ? await views.AnswerAsync(turnContext.Activity, invokeValue, cancellationToken)
            : await presses.AnswerAsync(turnContext.Activity, invokeValue, cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        dialogs.OpenAsync(turnContext.Activity, taskModuleRequest, cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        dialogs.SaveAsync(turnContext.Activity, taskModuleRequest, cancellationToken);

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        search.AnswerAsync(turnContext.Activity, query, cancellationToken);

    protected override async Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        await SayAsync(
            turnContext,
            SnapshotHandout.Read(BotSdk.Json(fileConsentCardResponse.Context)) is { } snapshot
                ? await handout.AcceptedAsync(turnContext.Activity, fileConsentCardResponse, snapshot, cancellationToken)
                : await files.AcceptedAsync(turnContext.Activity, fileConsentCardResponse, cancellationToken),
            cancellationToken);

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken) =>
        SayAsync(
            turnContext,
            SnapshotHandout.Read(BotSdk.Json(fileConsentCardResponse.Context)) is null ? WeekFiles.Declined(turnContext.Activity, fileConsentCardResponse) : SnapshotHandout.Declined(),
            cancellationToken);

    protected override async Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        await acquaintances.LearnAsync(turnContext.Activity, cancellationToken);
        await SayAsync(turnContext, await installations.WelcomeAsync(turnContext.Activity, cancellationToken), cancellationToken);
    }

    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        installations.ForgetAsync(turnContext.Activity, cancellationToken);

    private async Task<string> HandOutAsync(ITurnContext<IInvokeActivity> turn, JsonElement? data, CancellationToken ct)
    {
        var (question, said) = await handout.OfferAsync(turn.Activity, data, ct);
        if (question is not null)
        {
            await SayAsync(turn, question, ct);
        }

        return said;
    }

    /// <summary>The files' questions are messages of their own; what says why there are none is the press's answer.</summary>
    private async Task<string> OfferAsync(ITurnContext<IInvokeActivity> turn, JsonElement? data, CancellationToken ct)
    {
        var language = PressLanguage.Of(data, turn.Activity);
        if (WeekFileData.ReadAsked(data) is not { } asked)
        {
            return language.Of(Texts.PressUnreadable, English.PressUnreadable);
        }

        var answers = await files.OfferAsync(asked, turn.Activity, language, ct);
        if (answers is [{ Text: { Length: > 0 } why }])
        {
            return why;
        }

        foreach (var answer in answers)
        {
            await SayAsync(turn, answer, ct);
        }

        return language.Of(Texts.WeekFileOffered, English.WeekFileOffered);
    }

    /// <summary>An answer is a message too, which Teams' limits count.</summary>
    private async Task SayAsync(ITurnContext turn, IMessageActivity answer, CancellationToken ct)
    {
        await acquaintances.CountAsync(turn.Activity, ct);
        await turn.SendActivityAsync(answer, ct);
    }
}
