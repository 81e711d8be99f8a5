using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Settings;
using TeamsBevakning.Slices;
using TeamsBevakning.Teams.Files;

namespace TeamsBevakning.Teams.Commands;

/// <summary>Answers what people write to the bot.</summary>
internal sealed class CommandReplies(
    TieChannel tie, ShowWeek week, WishWeek wish, ListMine mine, ListLate late, SayAbsence absence, ListAbsences absences, AbsencePresses form, AskSnapshot snapshot, FlagPresses flag, CrisisReplies crisis, SayQuiet quiet, ShowHelp help, CurrentPolicy policies, CardRenderer renderer, ServiceHosts hosts, TimeProvider clock)
{
    public async Task<IMessageActivity> ReplyAsync(Command command, ReplyLanguage language, ITurnContext<IMessageActivity> turn, CancellationToken ct) => command switch
    {
        Command.Tie asked => await TieAsync(asked, turn.Activity, language, ct),
        Command.Untie asked => await UntieAsync(asked, turn.Activity, language, ct),
        Command.Week asked => await ToSenderAsync(turn.Activity, language, sender => WeekAsync(asked, sender, language, ct)),
        Command.WeekWish asked => await ToSenderAsync(turn.Activity, language, async sender => Plain(WeekText.Of(await wish.BeginAsync(sender.Id, asked.Asked, ct), asked.Asked, clock.Now(), language))),
        Command.WeekWishEnd => await ToSenderAsync(turn.Activity, language, async sender => Plain(await wish.EndAsync(sender.Id) ? language.Of(Texts.WeekWishEnded, English.WeekWishEnded) : language.Of(Texts.WeekWishNone, English.WeekWishNone))),
        Command.Mine => await ToSenderAsync(turn.Activity, language, sender => MineAsync(sender, language, ct)),
        Command.Late => await ToSenderAsync(turn.Activity, language, sender => LateAsync(sender, language, ct)),
        Command.Absence asked => await ToSenderAsync(turn.Activity, language, async sender => Plain(AbsenceText.Of(await absence.RunAsync(asked.Asked, sender, turn.Activity.Id, ct), language))),
        Command.OwnAbsences => await ToSenderAsync(turn.Activity, language, sender => OwnAbsencesAsync(turn.Activity, sender, language, ct)),
        Command.Substitutes => await ToSenderAsync(turn.Activity, language, async sender => Plain(await absences.RunAsync(sender.Id, ct) is { } view ? AbsenceText.Today(view, language) : language.Of(Texts.NotListed, English.NotListed))),
        Command.Snapshot asked => await ToSenderAsync(turn.Activity, language, sender => SnapshotAsync(asked, sender, turn.Activity.Id, language, ct)),
        Command.Flag { Link: null } => Plain(language.Of(Texts.FlagWhich, English.FlagWhich)),
        Command.Flag asked => await ToSenderAsync(turn.Activity, language, async sender => Plain(await flag.AnswerAsync(asked.Link!, asked.Category, sender, turn.Activity.Id, language, ct))),
        Command.Crisis asked => await ToSenderAsync(turn.Activity, language, async sender => await crisis.AskAsync(asked.Asked, sender, turn.Activity.Id, language, ct) switch
        {
            { Card: { } card } => CardMessage.Of(card),
            { Text: var text } => Plain(text!),
        }),
        Command.Quiet asked => await ToSenderAsync(turn.Activity, language, async sender => Plain(QuietText.Of(await quiet.RunAsync(sender.Id, asked.Asked, ct), asked.Asked, language))),
        Command.Help => CardMessage.Of(renderer.Draw(await help.RunAsync(Sender.Of(turn.Activity)?.Id, language, ct), language)),
        Command.Thanks => Plain(language.Of(Texts.Thanked, English.Thanked)),
        Command.Unknown { Meant: { } meant } => Plain(language.Of(Texts.MeantCommand, English.MeantCommand).With(CommandWords.NameOf(meant, language))),
        _ => Plain(language.Of(Texts.NotUnderstood, English.NotUnderstood)),
    };

    private static async Task<IMessageActivity> ToSenderAsync(IMessageActivity activity, ReplyLanguage language, Func<Actor, Task<IMessageActivity>> reply) =>
        Sender.Of(activity) is { } sender ? await reply(sender) : Plain(language.Of(Texts.SenderUnknown, English.SenderUnknown));

    private async Task<IMessageActivity> WeekAsync(Command.Week asked, Actor sender, ReplyLanguage language, CancellationToken ct) => await week.RunAsync(sender.Id, asked.Asked, ct) switch
    {
        WeekOutcome.Shown shown => CardMessage.Of(renderer.Draw(shown.View, (await policies.ReadAsync(ct)).Calendar.Zone, language)),
        var none => Plain(WeekText.Of(none, asked.Asked, language)),
    };

    private async Task<IMessageActivity> SnapshotAsync(Command.Snapshot asked, Actor sender, string? cause, ReplyLanguage language, CancellationToken ct)
    {
        var zone = (await policies.ReadAsync(ct)).Calendar.Zone;
        return Plain(asked.Account.Length == 0 ? language.Of(Texts.SnapshotWhich, English.SnapshotWhich) : await snapshot.RunAsync(asked.Account, sender, cause, ct) switch
        {
            SnapshotOutcome.Opened opened => language.Of(Texts.SnapshotAsked, English.SnapshotAsked).With(opened.Account.Name, language.Deadline(opened.Item.Due.At, opened.Item.OpenedAt, zone), opened.Unit),
            SnapshotOutcome.Already open => language.Of(Texts.SnapshotAlready, English.SnapshotAlready).With(open.Account.Name, language.Deadline(open.Item.Due.At, open.Item.OpenedAt, zone)),
            SnapshotOutcome.NotAllowed not => language.Of(Texts.SnapshotNotYours, English.SnapshotNotYours).With(not.Account.Name),
            SnapshotOutcome.Several several => SnapshotText.Several(asked.Account, several.Accounts, language),
            _ => language.Of(Texts.SnapshotNoAccount, English.SnapshotNoAccount).With(SwedishText.Cut(asked.Account, 100, "…")),
        });
    }

    /// <summary>The form only in a chat of her own: in a channel the next one to press would say it of herself.</summary>
    private async Task<IMessageActivity> OwnAbsencesAsync(IMessageActivity activity, Actor sender, ReplyLanguage language, CancellationToken ct) =>
        Place.IsPersonal(activity) && await form.DrawAsync(sender.Id, AbsenceTyped.Nothing, null, language, ct) is { } card ? CardMessage.Of(card)
        : Plain(await absences.RunAsync(sender.Id, ct) is { } view ? AbsenceText.Own(view, language) : language.Of(Texts.NotListed, English.NotListed));

    private async Task<IMessageActivity> MineAsync(Actor sender, ReplyLanguage language, CancellationToken ct) =>
        await mine.RunAsync(sender.Id, ct) is { } view ? CardMessage.Of(renderer.Draw(view, await policies.ReadAsync(ct), language)) : Plain(language.Of(Texts.MineNotListed, English.MineNotListed));

    private async Task<IMessageActivity> LateAsync(Actor sender, ReplyLanguage language, CancellationToken ct) => await late.RunAsync(sender.Id, ct) switch
    {
        null => Plain(language.Of(Texts.NotListed, English.NotListed)),
        { Units.Count: 0 } => Plain(language.Of(Texts.LateNone, English.LateNone)),
        var view => CardMessage.Of(renderer.Draw(view, language)),
    };

    private async Task<IMessageActivity> TieAsync(Command.Tie asked, IMessageActivity activity, ReplyLanguage language, CancellationToken ct) =>
        Place.ChannelOf(activity) is not { } channel ? Plain(language.Of(Texts.TieWhere, English.TieWhere).With(activity.Recipient?.Name ?? "Bevakning"))
        : Sender.Of(activity) is not { } sender ? Plain(language.Of(Texts.SenderUnknown, English.SenderUnknown))
        : !hosts.Have(channel.ServiceUrl) ? Plain(language.Of(Texts.TieForeign, English.TieForeign))
        : Plain(TieText.Of(await tie.TieAsync(asked.Unit, channel, sender, activity.Id, ct), asked.Unit, language));

    private async Task<IMessageActivity> UntieAsync(Command.Untie asked, IMessageActivity activity, ReplyLanguage language, CancellationToken ct) =>
        Place.ChannelOf(activity) is not { } channel ? Plain(language.Of(Texts.TieWhere, English.TieWhere).With(activity.Recipient?.Name ?? "Bevakning"))
        : Sender.Of(activity) is not { } sender ? Plain(language.Of(Texts.SenderUnknown, English.SenderUnknown))
        : Plain(TieText.Of(await tie.UntieAsync(asked.Unit, channel.ChannelId, sender, activity.Id, ct), asked.Unit, language));

    /// <summary>Plain, so that nothing in a name or a citizen's words is taken for Markdown.</summary>
    private static Activity Plain(string text)
    {
        var message = MessageFactory.Text(text);
        message.TextFormat = "plain";
        return message;
    }
}
