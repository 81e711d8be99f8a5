using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Commands;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams.Files;

/// <summary>A snapshot's file, attached to a message in a chat of a person's own; and a link to one.</summary>
internal sealed class SnapshotFiles(
    SnapshotIntake intake, KeepSnapshot keep, CurrentRegister registers, CurrentPolicy policies, CardRenderer renderer, TimeProvider clock, ILogger<SnapshotFiles> logger)
{
    public const string Verb = "snapshotFile";

    /// <summary>A file or a pasted picture that no other command came with.</summary>
    public static bool IsFor(Command command, IMessageActivity activity) =>
        command is Command.Snapshot { Link: not null }
        || (command is Command.Snapshot or Command.Unknown or Command.Thanks && (AttachedFiles.Of(activity).Count > 0 || AttachedFiles.HasPicture(activity)))
        || (command is Command.Help && string.IsNullOrWhiteSpace(activity.Text) && (AttachedFiles.Of(activity).Count > 0 || AttachedFiles.HasPicture(activity)));

    public async Task<IMessageActivity> AnswerAsync(Command command, IMessageActivity activity, ReplyLanguage language, CancellationToken ct)
    {
        if (Sender.Of(activity) is not { } sender)
        {
            return Plain(language.Of(Texts.SenderUnknown, English.SenderUnknown));
        }

        try
        {
            return command is Command.Snapshot { Link: { } link } linked ? Plain(await LinkAsync(linked.Account, link, sender, activity.Id, language, ct))
                : AttachedFiles.Of(activity) is not [var file] ? Plain(AttachedFiles.Of(activity).Count == 0 ? language.Of(Texts.FilePasted, English.FilePasted) : language.Of(Texts.FileSeveral, English.FileSeveral))
                : !Place.IsPersonal(activity) ? Plain(language.Of(Texts.FileWhere, English.FileWhere))
                : await FileAsync(command, file, sender, activity, language, ct);
        }
        catch (StorageException e)
        {
            Log.SnapshotNotStored(logger, e);
            return Plain(language.Of(Texts.NotStored, English.NotStored));
        }
    }

    /// <summary>She has said which account the file is of.</summary>
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(IInvokeActivity activity, JsonElement? data, CancellationToken ct)
    {
        var language = PressLanguage.Of(data, activity);
        if (Sender.Of(activity) is not { } sender)
        {
            return CardPresses.Say(language.Of(Texts.SenderUnknown, English.SenderUnknown));
        }

        if (data is not { ValueKind: JsonValueKind.Object } fields || Text(fields, "url") is not { } url || await registers.ReadAsync(ct) is not { } register)
        {
            return CardPresses.Say(language.Of(Texts.PressUnreadable, English.PressUnreadable));
        }

        if (Text(fields, "account") is not { Length: > 0 } id || register.Find(new AccountId(id)) is not { } account)
        {
            return CardPresses.Say(language.Of(Texts.FileAccountMissing, English.FileAccountMissing));
        }

        try
        {
            var file = new AttachedFile(AttachedFiles.Plain(Text(fields, "name")), url);
            var taken = await intake.RunAsync(account, file, Texts.SnapshotKeptNote, sender, activity.Id, ct);
            var text = SnapshotText.Of(taken, account, await policies.ReadAsync(ct), clock.Now(), language);
            return taken is SnapshotTaken.Noted ? CardPresses.Show(renderer.DrawSnapshotFile(file, [], text, language)) : CardPresses.Say(text);
        }
        catch (StorageException e)
        {
            Log.SnapshotNotStored(logger, e);
            return CardPresses.Say(language.Of(Texts.NotStored, English.NotStored));
        }
    }

    private async Task<IMessageActivity> FileAsync(Command command, AttachedFile file, Actor sender, IMessageActivity activity, ReplyLanguage language, CancellationToken ct)
    {
        var (text, isName) = command is Command.Snapshot { Account: var name } ? (name, true) : (BotSdk.TextToTheBot(activity), false);
        var meant = await keep.MeantAsync(text, isName, sender.Id, ct);
        if (meant is not [var account])
        {
            return meant.Count > 0 ? CardMessage.Of(renderer.DrawSnapshotFile(file, meant, language.Of(Texts.FileWhichAccount, English.FileWhichAccount), language))
                : Plain(isName && text.Length > 0 ? language.Of(Texts.SnapshotNoAccount, English.SnapshotNoAccount).With(SwedishText.Cut(text, 100, "…")) : language.Of(Texts.FileNoAccounts, English.FileNoAccounts));
        }

        var taken = await intake.RunAsync(account, file, Texts.SnapshotKeptNote, sender, activity.Id, ct);
        return Plain(SnapshotText.Of(taken, account, await policies.ReadAsync(ct), clock.Now(), language));
    }

    private async Task<string> LinkAsync(string name, Uri link, Actor sender, string? cause, ReplyLanguage language, CancellationToken ct)
    {
        if (name.Length == 0 || await keep.MeantAsync(name, isName: true, sender.Id, ct) is not { Count: > 0 } meant)
        {
            return name.Length == 0 ? language.Of(Texts.SnapshotWhichLink, English.SnapshotWhichLink) : language.Of(Texts.SnapshotNoAccount, English.SnapshotNoAccount).With(SwedishText.Cut(name, 100, "…"));
        }

        if (meant is not [var account])
        {
            return SnapshotText.Several(name, meant, language);
        }

        return await keep.RulesForAsync(account, sender.Id, ct) is not { } rules ? SnapshotText.NotAllowed(account, language)
            : SnapshotText.OfLink(await keep.RunAsync(account, null, new Press(PressVerb.Done, 0, link.OriginalString, null, null, cause), sender, ct), account, rules, language);
    }

    private static string? Text(JsonElement fields, string key) => fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static Activity Plain(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = "plain";
        return message;
    }
}
