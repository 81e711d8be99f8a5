using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>The longer input in a dialog: opened for one who may, and sent in as a press like any other. What is wrong is told in the dialog, with what was written still there.</summary>
internal sealed class Dialogs(
    PressItem press, IItems items, CurrentRegister registers, CurrentPolicy policies, CardRenderer renderer, TimeProvider clock, ILogger<Dialogs> logger)
{
    /// <summary>A button that opens a dialog was pressed; nothing is changed by it.</summary>
    public Task<TaskModuleResponse> OpenAsync(IInvokeActivity activity, TaskModuleRequest request, CancellationToken ct) => AnswerAsync(activity, request, OpenAsync, ct);

    /// <summary>A dialog was sent in.</summary>
    public Task<TaskModuleResponse> SaveAsync(IInvokeActivity activity, TaskModuleRequest request, CancellationToken ct) =>
        AnswerAsync(activity, request, (fields, data, sender, one) => SaveAsync(activity, fields, data, sender, one), ct);

    private async Task<TaskModuleResponse> AnswerAsync(
        IInvokeActivity activity, TaskModuleRequest request, Func<JsonElement, PressData, Actor, CancellationToken, Task<TaskModuleResponse>> answer, CancellationToken ct)
    {
        if (BotSdk.Json(request.Data) is not { ValueKind: JsonValueKind.Object } fields
            || PressData.Read(Text(fields, "verb"), fields) is not { Press.Verb: PressVerb.Answered or PressVerb.Extend or PressVerb.Forward } data)
        {
            return Say(Texts.PressUnreadable);
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return Say(Texts.SenderUnknown);
        }

        try
        {
            return await answer(fields, data, sender, ct);
        }
        catch (StorageException e)
        {
            Log.PressNotStored(logger, data.Item, e);
            return Say(Texts.NotStored);
        }
    }

    private async Task<TaskModuleResponse> OpenAsync(JsonElement fields, PressData data, Actor sender, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || await items.FindAsync(data.Item, ct) is not { } item)
        {
            return Say(Texts.CardGoneItem);
        }

        return !register.RolesOf(sender.Id, item).Allow(PressActs.Plain(data.Press.Verb)) ? Say(PressText.Refused(data.Press.Verb, item, register))
            : !item.IsUnhandled || item.Round != data.Press.Round || !PressRule.Offers(item, data.Press.Verb) ? Say(Texts.CardOutdated)
            : await ShowAsync(fields, data, null, ct);
    }

    private async Task<TaskModuleResponse> SaveAsync(IInvokeActivity activity, JsonElement fields, PressData data, Actor sender, CancellationToken ct)
    {
        var one = data.Press with { Cause = CardPresses.CauseOf(activity, data, sender) };
        if (await press.RunAsync(data.Item, one, sender, ct) is not { } outcome)
        {
            return Say(Texts.CardGoneItem);
        }

        if (outcome.Decision is Decision.Changed or Decision.Repeated)
        {
            return Say(Texts.DialogSaved);
        }

        var item = outcome.Pressed.Item;
        var why = PressText.Of(outcome.Decision, item, await registers.ReadAsync(ct), clock.Now(), (await policies.OfAsync(item.PolicyVersion, ct)).Calendar.Zone);
        return outcome.Decision is Decision.Invalid ? await ShowAsync(fields, data, why, ct) : Say(why);
    }

    private async Task<TaskModuleResponse> ShowAsync(JsonElement fields, PressData data, string? problem, CancellationToken ct)
    {
        var story = (await items.StoryOfAsync(data.Item, ct))!;
        var typed = new Typed(Text(fields, "link"), data.Press.Note ?? string.Empty, Text(fields, "until"), Text(fields, "toUnit"));
        var card = renderer.DrawDialog(story, (await registers.ReadAsync(ct))!, await policies.OfAsync(story.Item.PolicyVersion, ct), data.Press.Verb, Text(fields, "card"), typed, problem);
        var info = new TaskModuleTaskInfo
        {
            Title = DialogCard.TitleOf(data.Press.Verb),
            Width = "medium",
            Height = "medium",
            Card = new Attachment { ContentType = CardMessage.CardType, Content = BotSdk.Content(card.Json) },
        };
        return new TaskModuleResponse { Task = new TaskModuleContinueResponse { Type = "continue", Value = info } };
    }

    private static string Text(JsonElement fields, string key) =>
        fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : string.Empty;

    private static TaskModuleResponse Say(string text) => new() { Task = new TaskModuleMessageResponse { Type = "message", Value = text } };
}
