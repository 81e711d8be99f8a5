using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Commands;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams.Files;

/// <summary>The week's figures as files, in a chat of a person's own, where Teams asks her whether they may be put into her OneDrive. The figures are counted when she says yes.</summary>
internal sealed class WeekFiles(ShowWeek week, CurrentPolicy policies, FileHosts hosts, FileUpload upload, TimeProvider clock, ILogger<WeekFiles> logger)
{
    public const string Verb = "weekFile";

    /// <summary>The questions, one for each file; or a sentence that says why there are none, and how to get them.</summary>
    public async Task<IReadOnlyList<IMessageActivity>> OfferAsync(WeekAsked asked, IActivity activity, ReplyLanguage language, CancellationToken ct)
    {
        try
        {
            return await QuestionsAsync(asked, activity, language, ct);
        }
        catch (StorageException e)
        {
            Log.FileNotMade(logger, e);
            return [Plain(language.Of(Texts.CommandFailed, English.CommandFailed))];
        }
    }

    /// <summary>She said yes: the file is put there, and what comes back says where it is, or why it is not.</summary>
    public async Task<IMessageActivity> AcceptedAsync(IActivity activity, FileConsentCardResponse answer, CancellationToken ct)
    {
        var language = PressLanguage.Of(BotSdk.Json(answer.Context), activity);
        try
        {
            return await PutAsync(activity, answer, language, ct);
        }
        catch (StorageException e)
        {
            Log.FileNotMade(logger, e);
            return Plain(language.Of(Texts.CommandFailed, English.CommandFailed));
        }
    }

    public static IMessageActivity Declined(IActivity activity, FileConsentCardResponse answer)
    {
        var language = PressLanguage.Of(BotSdk.Json(answer.Context), activity);
        return Plain(language.Of(Texts.WeekFileDeclined, English.WeekFileDeclined));
    }

    private async Task<IReadOnlyList<IMessageActivity>> QuestionsAsync(WeekAsked asked, IActivity activity, ReplyLanguage language, CancellationToken ct)
    {
        if (Sender.Of(activity) is not { } sender)
        {
            return [Plain(language.Of(Texts.SenderUnknown, English.SenderUnknown))];
        }

        var outcome = await week.RunAsync(sender.Id, asked, ct);
        if (outcome is not WeekOutcome.Shown { View: var view })
        {
            return [Plain(WeekText.Of(outcome, asked, language))];
        }

        if (!Place.IsPersonal(activity))
        {
            return [Plain(language.Of(Texts.WeekFileWhere, English.WeekFileWhere).With(view.Week.Number, asked.Name).TrimEnd())];
        }

        var zone = (await policies.ReadAsync(ct)).Calendar.Zone;
        var of = new WeekAsked(view.Week.Number, 0, view.Name);
        return [.. Enum.GetValues<WeekFileKind>().Select(kind => Question(WeekFile.Of(kind, view, clock.Now(), zone, language), new WeekFileData(of, kind).WrittenIn(language)))];
    }

    private async Task<IMessageActivity> PutAsync(IActivity activity, FileConsentCardResponse answer, ReplyLanguage language, CancellationToken ct)
    {
        if (Sender.Of(activity) is not { } sender)
        {
            return Plain(language.Of(Texts.SenderUnknown, English.SenderUnknown));
        }

        if (WeekFileData.Read(BotSdk.Json(answer.Context)) is not { } data
            || answer.UploadInfo is not { } to || !hosts.Have(to.UploadUrl, out var place) || !hosts.Have(to.ContentUrl, out var shown))
        {
            Log.FileRefused(logger);
            return Plain(language.Of(Texts.WeekFileUnreadable, English.WeekFileUnreadable));
        }

        var outcome = await week.RunAsync(sender.Id, data.Asked, ct);
        if (outcome is not WeekOutcome.Shown { View: var view })
        {
            return Plain(WeekText.Of(outcome, data.Asked, language));
        }

        var file = WeekFile.Of(data.Kind, view, clock.Now(), (await policies.ReadAsync(ct)).Calendar.Zone, language);
        var status = await upload.PutAsync(place, file.Content, ct);
        if (status is >= 200 and < 300)
        {
            return MessageFactory.Attachment(new Attachment(FileInfoCard.ContentType, shown.AbsoluteUri, new FileInfoCard { UniqueId = to.UniqueId, FileType = to.FileType }, to.Name ?? file.Name));
        }

        Log.FileNotTaken(logger, status);
        return Plain(language.Of(Texts.WeekFileNotTaken, English.WeekFileNotTaken));
    }

    private static Activity Question(WeekFile file, Dictionary<string, string> context)
    {
        var question = new FileConsentCard { Description = file.Description, SizeInBytes = file.Content.Length, AcceptContext = context, DeclineContext = context };
        var message = (Activity)MessageFactory.Attachment(new Attachment(FileConsentCard.ContentType, content: question, name: file.Name));
        message.Summary = file.Description;
        return message;
    }

    private static Activity Plain(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = "plain";
        return message;
    }
}
