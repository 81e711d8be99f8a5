using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Cards;

/// <summary>What one gets who asks in English.</summary>
internal static partial class CardStates
{
    /// <summary>Their names begin so.</summary>
    public const string English = "english-";

    private static Dictionary<string, Func<DrawnCard>> InEnglish => new()
    {
        ["english-help"] = () => Drawn("help", HelpCard.Data(HelpWithGaps, Samples.At, ReplyLanguage.English)),
        ["english-help-crisis"] = () => Drawn("help", HelpCard.Data(HelpWithGaps with { IsRerouted = null, InCrisis = (KrisWithoutWords, Samples.Register) }, Samples.At, ReplyLanguage.English)),
        ["english-help-not-listed"] = () => Drawn("help", HelpCard.Data(new HelpView(Central, [HelpLine.Help], [], null, []), Samples.At, ReplyLanguage.English)),
        ["english-help-no-register"] = () => Drawn("help", HelpCard.Data(new HelpView(null, [HelpLine.Help], [], null, []), Samples.At, ReplyLanguage.English)),
        ["english-absence-none"] = () => Drawn("absence", AbsenceData(AbsenceTyped.Nothing, null, language: ReplyLanguage.English)),
        ["english-absence-said"] = () => Drawn("absence", AbsenceData(WrongAbsence, new AbsenceSaid("Done. You are away Tue 17–Fri 20 Nov 2026. Badhuset is then looked after by Bo Ek.", true), 2, ReplyLanguage.English)),
        ["english-crisis-ask-on"] = () => Drawn("crisis", CrisisCard.Data(InAnyWords(CrisisStage.AskOn), Samples.At, ReplyLanguage.English)),
        ["english-crisis-ask-off"] = () => Drawn("crisis", CrisisCard.Data(InAnyWords(CrisisStage.AskOff) with { State = Kris.Declared, Moved = 1 }, Samples.At, ReplyLanguage.English)),
        ["english-crisis-on"] = () => Drawn("crisis", CrisisCard.Data(InAnyWords(CrisisStage.On) with { State = Kris.Declared, Accounts = [.. Samples.Register.Accounts.Take(2)] }, Samples.At, ReplyLanguage.English)),
        ["english-crisis-off"] = () => Drawn("crisis", CrisisCard.Data(InAnyWords(CrisisStage.Off) with { Moved = 0 }, Samples.At, ReplyLanguage.English)),
        ["english-crisis-status"] = () => Drawn("crisis", CrisisCard.Data(InAnyWords(CrisisStage.Status) with { State = Kris.Declared }, Samples.At, ReplyLanguage.English)),
        ["english-snapshot-file"] = () => Drawn("snapshot-file", SnapshotAsked(ReplyLanguage.English)),
        ["english-mine"] = () => Drawn("mine", MineData(Mine, ReplyLanguage.English)),
        ["english-mine-none"] = () => Drawn("mine", MineData(new MineView(Samples.Register, [], []), ReplyLanguage.English)),
        ["english-weekly-status"] = () => Drawn("weekly-status", WeekData(Week, ReplyLanguage.English)),
        ["english-weekly-status-nothing"] = () => Drawn("weekly-status", WeekData(WeekOf(), ReplyLanguage.English)),
        ["english-late"] = () => Drawn("late", LateData(more: 3, ReplyLanguage.English)),
        ["english-late-matters"] = () => Drawn("late", LateCard.Data(
            new LateView(Samples.Register, [("Kultur och fritid", [.. Enum.GetValues<ItemKind>().Where(kind => kind is not (ItemKind.Question or ItemKind.FlaggedComment)).Select(About)])], 0, Samples.Policy),
            Samples.At + Duration.FromDays(40),
            ReplyLanguage.English)),
    };

    /// <summary>What the cards show of others' words.</summary>
    public static IReadOnlyList<string> WrittenByOthers => [Post.Text!, "Hej! När öppnar badet på lördag, och…", "Får man ta med hund?", "Botens klienthemlighet", Samples.Register.Municipality.Name, "Badhuset höst.pdf"];

    /// <summary>The municipality's own words for a crisis are Swedish in any reply.</summary>
    private static Domain.Policy KrisWithoutWords => Kris with { Crisis = Kris.Crisis! with { Wording = null } };

    private static CrisisView InAnyWords(CrisisStage stage) => Asked(stage) with { Policy = KrisWithoutWords };

    /// <summary>Of each kind that is about no comment, named in Swedish as it was when it opened.</summary>
    private static Storage.Story About(ItemKind kind) => new CardStory(kind, new Matter("kultur", kind is ItemKind.SecretExpiry ? "Bot secret" : kind is ItemKind.RegisterGap or ItemKind.Undelivered ? "Kultur och fritid" : kind is ItemKind.Unwatched or ItemKind.InactiveAccount or ItemKind.SilentSource ? "Badhuset" : "Översyn på svenska", Samples.At)).Story;
}
