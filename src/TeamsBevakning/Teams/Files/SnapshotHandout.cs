using System.Security.Cryptography;
using System.Text.Json;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Registers;
using TeamsBevakning.Settings;
using TeamsBevakning.Snapshots;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams.Files;

/// <summary>A kept snapshot's file, given to whoever keeps or handles the account: Teams asks whether it may be put into her OneDrive. That it was given stands in the journal.</summary>
internal sealed class SnapshotHandout(IItems items, CurrentRegister registers, SnapshotFolder folder, FileHosts hosts, FileUpload upload, TimeProvider clock, ILogger<SnapshotHandout> logger)
{
    public const string Verb = "snapshotGet";

    private const string Key = "snapshot";

    /// <summary>Which item's file a yes or no is about; null when it is about another file.</summary>
    public static ItemId? Read(JsonElement? data) =>
        data is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty(Key, out var value) && value.ValueKind is JsonValueKind.String && Guid.TryParseExact(value.GetString(), "D", out var id)
            ? new ItemId(id)
            : null;

    /// <summary>Teams' question, as a message of its own; and what the press is answered.</summary>
    public async Task<(IMessageActivity? Question, string Said)> OfferAsync(IInvokeActivity activity, JsonElement? data, CancellationToken ct)
    {
        if (Sender.Of(activity) is not { } sender || Read(data) is not { } id)
        {
            return (null, Texts.PressUnreadable);
        }

        if (!Place.IsPersonal(activity))
        {
            return (null, Texts.SnapshotGetWhere);
        }

        try
        {
            var (given, why) = await FindAsync(id, sender.Id, ct);
            return given is null ? (null, why) : (Question(given, id), Texts.SnapshotOffered);
        }
        catch (StorageException e)
        {
            Log.SnapshotNotStored(logger, e);
            return (null, Texts.CommandFailed);
        }
    }

    /// <summary>She said yes: the file is put there.</summary>
    public async Task<IMessageActivity> AcceptedAsync(IActivity activity, FileConsentCardResponse answer, ItemId id, CancellationToken ct)
    {
        if (Sender.Of(activity) is not { } sender)
        {
            return Plain(Texts.SenderUnknown);
        }

        if (answer.UploadInfo is not { } to || !hosts.Have(to.UploadUrl, out var place) || !hosts.Have(to.ContentUrl, out var shown))
        {
            Log.FileRefused(logger);
            return Plain(Texts.SnapshotGetUnreadable);
        }

        try
        {
            var (given, why) = await FindAsync(id, sender.Id, ct);
            var cause = string.IsNullOrEmpty(activity.Id) ? null : $"{activity.Id} {sender.Id}";
            return given is null ? Plain(why)
                : cause is not null && given.Journal.Any(entry => entry.Kind is JournalKind.SnapshotGiven && entry.Cause == cause) ? There(given, shown, to)
                : await PutAsync(given, sender, cause, place, shown, to, ct);
        }
        catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
        {
            Log.SnapshotNotStored(logger, e);
            return Plain(Texts.CommandFailed);
        }
    }

    public static IMessageActivity Declined() => Plain(Texts.SnapshotGetDeclined);

    private async Task<IMessageActivity> PutAsync(Given given, Actor sender, string? cause, Uri place, Uri shown, FileUploadInfo to, CancellationToken ct)
    {
        await using var file = folder.Open(given.Kept.Name);
        if (file is not null)
        {
            // It is handed out as what the journal says came in, and as nothing else.
            var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
            if (digest != given.Kept.Digest)
            {
                Log.SnapshotAltered(logger, given.Item.Id);
                return Plain(Texts.SnapshotGetAltered);
            }

            file.Position = 0;
        }

        var status = file is null ? 0 : await upload.PutAsync(place, file, ct);
        if (status is < 200 or >= 300)
        {
            Log.FileNotTaken(logger, status);
            return Plain(Texts.SnapshotGetNotTaken);
        }

        // The copy is out, cancelled or not.
        var at = clock.Now();
        await items.CommitAsync([SnapshotReceipt.Given(given.Item, given.Kept, sender with { Name = given.Name ?? sender.Name }, cause, at)], at, CancellationToken.None);
        return There(given, shown, to);
    }

    private static IMessageActivity There(Given given, Uri shown, FileUploadInfo to) =>
        MessageFactory.Attachment(new Attachment(FileInfoCard.ContentType, shown.AbsoluteUri, new FileInfoCard { UniqueId = to.UniqueId, FileType = to.FileType }, to.Name ?? given.Kept.Name));

    private async Task<(Given? Given, string Why)> FindAsync(ItemId id, PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || await items.StoryOfAsync(id, ct) is not { Item.Account: { } named } story || register.Find(named) is not { } account)
        {
            return (null, Texts.CardGoneItem);
        }

        if (!register.RolesOf(person, account).Allow(Act.FetchSnapshot))
        {
            return (null, Texts.SnapshotGetNotYours.With(account.Name));
        }

        return story.Journal.Select(entry => entry.Kind is JournalKind.SnapshotKept ? KeptSnapshot.Parse(entry.Note) : null).LastOrDefault(kept => kept is not null) is { } kept && folder.IsOn && folder.Has(kept)
            ? (new Given(story.Item, story.Journal, account, kept, register.Find(person)?.Name), string.Empty)
            : (null, Texts.SnapshotGetGone);
    }

    private static Activity Question(Given given, ItemId id)
    {
        var context = new Dictionary<string, string> { [Key] = id.ToString() };
        var description = Texts.SnapshotName.With(given.Account.Name);
        var message = (Activity)MessageFactory.Attachment(new Attachment(
            FileConsentCard.ContentType,
            content: new FileConsentCard { Description = description, SizeInBytes = given.Kept.Size, AcceptContext = context, DeclineContext = context },
            name: given.Kept.Name));
        message.Summary = description;
        return message;
    }

    private static Activity Plain(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = "plain";
        return message;
    }

    private sealed record Given(Item Item, IReadOnlyList<JournalEntry> Journal, Account Account, KeptSnapshot Kept, string? Name);
}
