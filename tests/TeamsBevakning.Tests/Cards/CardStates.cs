using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Cards.Templates;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Cards;

/// <summary>The cards in each state that people see.</summary>
internal static partial class CardStates
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly FoundPost Post = Samples.Post("badet-1", "Hej! När öppnar badet på lördag, och går det att boka bastun?") with { AuthorName = "Kim Åkesson" };

    private static readonly string Long = $"Jag har försökt få svar sedan i måndags: när öppnar egentligen simhallen, och varför står det inget på sidan?\n\n{string.Concat(Enumerable.Repeat("Vi är flera föräldrar som undrar det här. ", 12))}\nhttps://www.sjostad.example/uppleva-och-gora/bad-och-simhallar/oppettider-och-priser/sommaren-2026?kalla=facebook&utm_source=grupp 😡😡😡";
    private static readonly Policy Gislaved = PolicyFile.Load(Path.Combine(AppContext.BaseDirectory, "policies", "gislaved.json"));

    public static IReadOnlyDictionary<string, Func<DrawnCard>> All { get; } = new Dictionary<string, Func<DrawnCard>>(InEnglish.Concat(OfSnapshots))
    {
        ["question-new"] = () => New().Draw(),
        ["question-unsure"] = () => new CardStory(Post with { Link = null, AuthorName = null }, unsure: true).Draw(),
        ["question-rerouted"] = () => New().Draw(isRerouted: true),
        ["question-taken"] = () => Taken().Draw(),
        ["question-taken-after-undo"] = () => Taken().Later(Hour).Draw(),
        ["question-answered"] = () => Taken().After(PressVerb.Answered, "Anna Berg", Hour, "https://facebook.example/svar/1", "Bastun bokas i receptionen").Draw(),
        ["question-answered-in-thread"] = () => New().Found(Reply, Hour).Draw(),
        ["question-no-action"] = () => New().After(PressVerb.NoAction, "Bo Ek", Hour, note: "samma som i går").Draw(),
        ["question-missed"] = () => Missed().Draw(),
        ["question-withdrawn"] = () => New().Found(Post with { Status = PostStatus.Removed }, Hour).Draw(),
        ["question-edited"] = () => New().Found(Post with { Text = "När öppnar badet på söndag?" }, Hour).Draw(),
        ["question-hidden"] = () => New().Found(Post with { Status = PostStatus.Hidden }, Hour).Draw(),
        ["question-long"] = () => new CardStory(Post with { AuthorName = "Anna-Karin Wennerström-Lindqvist", Text = Long }).Draw(isRerouted: true),
        ["escalation-missed"] = () => Missed().Draw(CardKind.Escalation),
        ["escalation-taken-over"] = () => Missed().After(PressVerb.Take, "Eva Lind", Hour).Draw(CardKind.Escalation),
        ["escalation-answered"] = () => Missed().After(PressVerb.Answered, "Anna Berg", Hour).Draw(CardKind.Escalation),
        ["question-called"] = () => Called().Draw(),
        ["escalation-called"] = () => Called().Draw(CardKind.Escalation),
        ["question-given"] = () => Given().Draw(),
        ["handed-over"] = () => Given().Draw(CardKind.HandedOver, step: 2),
        ["handed-over-gone-on"] = () => Given().After(PressVerb.Give, "Bo Ek", Hour, to: "Cia Holm").Draw(CardKind.HandedOver, step: 2),
        ["question-forwarded"] = () => Forwarded().Draw(),
        ["question-forwarded-away"] = () => Forwarded().Draw(at: Samples.Kultur),
        ["dialog-answer"] = () => Drawn("dialog", DialogData(PressVerb.Answered, new Typed("https://fb.se/1", "Bastun bokas i receptionen.", "", ""))),
        ["dialog-extend"] = () => Drawn("dialog", DialogData(PressVerb.Extend, new Typed("", "Utreds", "snart", ""), "Jag förstår inte vilken dag du menar. Skriv till exempel 27/11, fredag, i morgon kl 15 eller v. 48. Inget har ändrats.")),
        ["dialog-forward"] = () => Drawn("dialog", DialogData(PressVerb.Forward, new Typed("", "", "", ""))),
        ["question-referred"] = () => Taken().After(PressVerb.Refer, "Anna Berg", Hour, note: "Svarade med länk till partierna").Draw(),
        ["question-in-case"] = () => Taken().After(PressVerb.FileInCase, "Anna Berg", Hour, note: "BN 2026/417").Draw(),
        ["question-extended"] = () => Extended().Draw(),
        ["escalation-extended"] = () => Extended().Draw(CardKind.Escalation),
        ["question-waiting"] = () => Waiting().Draw(),
        ["escalation-before-the-deadline"] = () => New().Later(Duration.FromHours(25), Samples.WithoutChannels).Draw(CardKind.Escalation),
        ["reminder"] = () => New().Later(Duration.FromHours(25)).Draw(CardKind.Reminder, step: 1),
        ["reminder-holder"] = () => Taken().Later(Duration.FromHours(25)).Draw(CardKind.Reminder, step: 1),
        ["reminder-substitute"] = () => New().Later(Duration.FromHours(29)).Draw(CardKind.Reminder, step: 2),
        ["reminder-manager"] = () => New().Later(Duration.FromHours(60)).Draw(CardKind.Reminder, step: 4),
        ["reminder-done"] = () => New().Later(Duration.FromHours(25)).After(PressVerb.Answered, "Anna Berg", Hour).Draw(CardKind.Reminder, step: 1),
        ["flagged-new"] = () => Flagged().Draw(),
        ["flagged-unsure"] = () => new CardStory(Post with { Text = "Jag vet var ni bor." }, Gislaved, null).Draw(),
        ["flagged-by-person"] = () => Flagged(Post.Text).Draw(),
        ["flagged-chosen"] = () => Chosen("sekretess").Draw(),
        ["flagged-registered"] = () => Chosen("sekretess").After(PressVerb.Register, "Anna Berg", Hour, note: "KS 2026/123").Draw(),
        ["flagged-removed"] = () => Chosen("brott").After(PressVerb.Remove, "Anna Berg", Hour).Draw(),
        ["flagged-referred"] = () => Chosen("politik").Draw(),
        ["flagged-left"] = () => Flagged().After(PressVerb.NoAction, "Bo Ek", Hour, note: "Ett citat ur en bok").Draw(),
        ["flagged-gone"] = () => Chosen("brott").Found(Post with { Text = Threat, Status = PostStatus.Removed }, Hour).Draw(),
        ["flagged-erased"] = () => Chosen("övergrepp-mot-barn").Draw(),
        ["flagged-missed"] = () => Chosen("brott").Later(Duration.FromHours(6)).Draw(CardKind.Escalation),
        ["flagged-reminder"] = () => Flagged().Later(Duration.FromHours(2)).Draw(CardKind.Reminder, step: 2),
        ["late-summary"] = () => Summary(2),
        ["late-summary-done"] = () => Drawn("late-summary", SummaryData([Late("sen").After(PressVerb.Answered, "Anna Berg", Hour).Story])),
        ["late-summary-many"] = () => Summary(40),
        ["matter-new"] = () => Expiring().Draw(),
        ["matter-taken"] = () => Expiring().After(PressVerb.Take, "Eva Lind", Hour).Draw(),
        ["matter-done"] = () => Expiring().After(PressVerb.Done, "Eva Lind", Hour, note: "Ny hemlighet inlagd").Draw(),
        ["matter-missed"] = () => Expiring().Later(Duration.FromDays(40)).Draw(CardKind.Escalation),
        ["matter-reminder"] = () => Expiring().Later(Duration.FromDays(2)).Draw(CardKind.Reminder, step: 1),
        ["flagged-forwarded"] = () => Sent(Chosen("brott")).Draw(),
        ["flagged-forwarded-away"] = () => Sent(Chosen("brott")).Draw(CardKind.FlaggedComment, at: Samples.Kultur),
        ["matter-forwarded-away"] = () => Sent(Expiring(), "Eva Lind").Draw(CardKind.Matter, at: Samples.Kommunikation),
        ["dialog-forward-matter"] = () => Drawn("dialog", DialogCard.Data(Expiring().Facts, PressVerb.Forward, "matter", new Typed("", "", "", ""), null)),
        ["matter-register-gap"] = () => new CardStory(ItemKind.RegisterGap, new Matter("kommunikation", "Kommunikationsenheten", null), Lacking).Draw(),
        ["matter-inactive"] = () => Inactive.Draw(CardKind.Matter),
        ["matter-undelivered"] = () => new CardStory(ItemKind.Undelivered, new Matter("kultur", "Kultur och fritid", null)).Draw(),
        ["oversight-new"] = () => Look().Draw(CardKind.Matter),
        ["oversight-one-left"] = () => Look().Looked("fb-badhuset", "Anna Berg", Hour).Draw(CardKind.Matter),
        ["oversight-missed"] = () => Look().Looked("fb-badhuset", "Anna Berg", Hour).Later(Duration.FromHours(9)).Draw(CardKind.Escalation),
        ["oversight-reminder"] = () => Look().Looked("fb-badhuset", "Anna Berg", Hour).Later(Duration.FromHours(6)).Draw(CardKind.Reminder, step: 1),
        ["oversight-done"] = () => Look().Looked("fb-badhuset", "Anna Berg", Hour).Looked("ig-biblioteket", "Cia Holm", Hour).Draw(CardKind.Matter),
        ["journal-head"] = () => Drawn("journal-head", HeadData),
        ["weekly-status"] = () => Drawn("weekly-status", WeekData(Week)),
        ["weekly-status-nothing"] = () => Drawn("weekly-status", WeekData(WeekOf())),
        ["mine"] = () => Drawn("mine", MineData(Mine)),
        ["late"] = () => Drawn("late", LateData(more: 0)),
        ["late-more"] = () => Drawn("late", LateData(more: 3)),
        ["mine-none"] = () => Drawn("mine", MineData(new MineView(Samples.Register, [], []))),
        ["found-question"] = () => Drawn("found", FoundCard.Data(Taken().Facts)),
        ["found-flagged"] = () => Drawn("found", FoundCard.Data(Flagged().Facts)),
        ["found-matter"] = () => Drawn("found", FoundCard.Data(Expiring().Later(Duration.FromDays(40)).Facts)),
        ["found-account"] = () => Drawn("found", FoundCard.Data(Samples.Register.Accounts.First(), Samples.Register, "kl 10.05")),
        ["help"] = () => Drawn("help", HelpCard.Data(new HelpView(Central, Everything, [], true, []), Samples.At, ReplyLanguage.Swedish)),
        ["help-missing-channels"] = () => Drawn("help", HelpCard.Data(HelpWithGaps, Samples.At, ReplyLanguage.Swedish)),
        ["late-group-thread"] = () => Group(40),
        ["late-group"] = () => Drawn("late-group", GroupData([Missed().Story, Thread("g-1").After(PressVerb.Take, "Eva Lind", Hour).Story, Expiring().Later(Duration.FromDays(40)).Story])),
        ["late-group-done"] = () => Drawn("late-group", GroupData([Thread("g-1").After(PressVerb.Answered, "Eva Lind", Hour).Story, Thread("g-2").After(PressVerb.Answered, "Eva Lind", Hour).Story])),
        ["question-crisis"] = () => InCrisis(New().Facts),
        ["help-crisis"] = () => Drawn("help", HelpCard.Data(HelpWithGaps with { InCrisis = (Kris, Samples.Register) }, Samples.At, ReplyLanguage.Swedish)),
        ["crisis-ask-on"] = () => Drawn("crisis", CrisisCard.Data(Asked(CrisisStage.AskOn), Samples.At, ReplyLanguage.Swedish)),
        ["crisis-ask-off"] = () => Drawn("crisis", CrisisCard.Data(Asked(CrisisStage.AskOff) with { State = Kris.Declared, Moved = 1 }, Samples.At, ReplyLanguage.Swedish)),
        ["crisis-on"] = () => Drawn("crisis", CrisisCard.Data(Asked(CrisisStage.On) with { State = Kris.Declared, Accounts = [.. Samples.Register.Accounts.Take(2)] }, Samples.At, ReplyLanguage.Swedish)),
        ["crisis-off"] = () => Drawn("crisis", CrisisCard.Data(Asked(CrisisStage.Off) with { Moved = 0 }, Samples.At, ReplyLanguage.Swedish)),
        ["crisis-status"] = () => Drawn("crisis", CrisisCard.Data(Asked(CrisisStage.Status) with { State = Kris.Declared }, Samples.At, ReplyLanguage.Swedish)),
        ["welcome-channel"] = () => Drawn("welcome", WelcomeCard.OfChannel("Bevakning", "Kultur och fritid")),
        ["welcome-chat"] = () => Drawn("welcome", WelcomeCard.OfChat()),
        ["stand-in"] = () => Drawn("stand-in", StandInData(2)),
        ["stand-in-over"] = () => Drawn("stand-in", StandInData(0)),
        ["question-handed-over"] = () => Taken().HandedOver("Bo Ek", Hour).Draw(),
        ["absence-none"] = () => Drawn("absence", AbsenceData(AbsenceTyped.Nothing, null)),
        ["absence-said"] = () => Drawn("absence", AbsenceData(AbsenceTyped.Nothing, new AbsenceSaid("Klart. Du är borta tis 17–fre 20 nov 2026. Badhuset sköts då av Bo Ek.", true), 2)),
        ["absence-wrong"] = () => Drawn("absence", AbsenceData(WrongAbsence, new AbsenceSaid("I ”2026-11-20–2026-11-17” kommer slutet före början. Inget har sparats. Skriv den första dagen först, till exempel 6/7-31/7.", false))),
        ["help-manager"] = () => Drawn("help", HelpCard.Data(new HelpView(Central, [HelpLine.Mine, HelpLine.Absence, HelpLine.Substitutes, HelpLine.Week, HelpLine.Help], [], true, []), Samples.At, ReplyLanguage.Swedish)),
        ["help-not-listed"] = () => Drawn("help", HelpCard.Data(new HelpView(Central, [HelpLine.Help], [], null, []), Samples.At, ReplyLanguage.Swedish)),
        ["help-no-register"] = () => Drawn("help", HelpCard.Data(new HelpView(null, [HelpLine.Help], [], null, []), Samples.At, ReplyLanguage.Swedish)),
    };

    /// <summary>The data of each template as its builder gives it.</summary>
    public static IReadOnlyDictionary<string, Func<JsonObject>> Data { get; } = new Dictionary<string, Func<JsonObject>>
    {
        ["question"] = () => QuestionCard.Data(Taken().Facts),
        ["escalation"] = () => EscalationCard.Data(Missed().Facts),
        ["reminder"] = () => ReminderCard.Data(New().Later(Duration.FromHours(25)).Facts, 1, [.. new[] { Samples.Anna, Samples.Person("Bo Ek") }.Select(by => Samples.Register.Find(by.Id)!)]),
        ["late-summary"] = () => SummaryData([Late("sen-1").Story, Late("sen-2").Story]),
        ["flagged-comment"] = () => FlaggedCard.Data(Chosen("sekretess").After(PressVerb.Register, "Anna Berg", Hour, note: "KS 2026/123").Later(Duration.FromHours(6)).Facts, CardKind.Escalation),
        ["dialog"] = () => DialogData(PressVerb.Forward, new Typed("", "Frågan gäller skolans simundervisning.", "", "skola"), "Välj vilken verksamhet som ska få ärendet. Inget har ändrats."),
        ["matter"] = () => MatterCard.Data(Expiring().Later(Duration.FromDays(40)).Facts, CardKind.Escalation),
        ["oversight"] = () => OversightCard.Data(Look().Looked("fb-badhuset", "Anna Berg", Hour).Facts, CardKind.Matter),
        ["journal-head"] = () => HeadData,
        ["weekly-status"] = () => WeekData(Week),
        ["mine"] = () => MineData(Mine),
        ["late"] = () => LateData(more: 3),
        ["late-group"] = () => GroupData([Thread("g-1").Story, Thread("g-2").Story]),
        ["crisis"] = () => CrisisCard.Data(Asked(CrisisStage.AskOn), Samples.At, ReplyLanguage.Swedish),
        ["snapshot-file"] = () => SnapshotAsked(ReplyLanguage.Swedish),
        ["snapshot-came"] = () => SnapshotCameCard.Data(SnapshotTaken.Kept(File, "Anna Berg", Hour).After(PressVerb.Done, "Anna Berg", Duration.Zero).Facts),
        ["found"] = () => FoundCard.Data(Taken().Facts),
        ["welcome"] = () => WelcomeCard.OfChannel("Bevakning", "Kultur och fritid"),
        ["stand-in"] = () => StandInData(2),
        ["absence"] = () => AbsenceData(WrongAbsence, new AbsenceSaid("Klart. Du är borta tis 17–fre 20 nov 2026. Badhuset sköts då av Bo Ek.", true), 2),
        ["help"] = () => HelpCard.Data(HelpWithGaps, Samples.At, ReplyLanguage.Swedish),
    };

    private static Policy Kris => Gislaved with { Declared = new CrisisState(1, [new CrisisScope(null, Samples.Eva.Id, Samples.At - Hour)]) };

    private static CrisisView Asked(CrisisStage stage) => new(stage, [], CrisisState.None, Samples.Register, Gislaved, 12);

    private static DrawnCard InCrisis(CardFacts facts) => Drawn("question", QuestionCard.Data(facts with { Policy = Kris }));

    private static DrawnCard Drawn(string template, JsonObject data) => new(template, data, new CardTemplates()[template].Write(data));

    private static JsonObject HeadData => JournalHeadCard.Data(new(4_711, string.Concat(Enumerable.Repeat("9f2c", 16))), Samples.At, Samples.Policy.Calendar.Zone);

    private static Unit Central => Samples.Register.Find(Samples.Kommunikation)!;

    private static HelpView HelpWithGaps => new(Central, Everything, [Samples.Register.Find(Samples.Kultur)!], true, []);

    private static IReadOnlyList<HelpLine> Everything => Enum.GetValues<HelpLine>();

    private static MineView Mine => new(Samples.Register, [Taken().Story], [new CardStory(Samples.Post("hund", "Får man ta med hund?", at: Samples.At + Hour)).Story]);

    private static JsonObject LateData(int more, ReplyLanguage language = ReplyLanguage.Swedish) => LateCard.Data(
        new LateView(
            Samples.Register,
            [("Kultur och fritid", [Taken().Story, New().Story]), ("Kommunikationsenheten", [Expiring().Story])],
            more,
            Samples.Policy),
        Samples.At + Duration.FromDays(40),
        language);

    private static FoundPost Reply => Post with
    {
        Id = new CommentId("svar-1"),
        ThreadId = Post.Id.Value,
        ParentId = Post.Id,
        ByAccount = true,
        Text = "Klockan nio!",
        PostedAt = Post.PostedAt + Hour,
    };

    private static JsonObject MineData(MineView view, ReplyLanguage language = ReplyLanguage.Swedish) => MineCard.Data(view, Samples.At + Duration.FromHours(32), Samples.Policy, language);

    private static CardStory New() => new(Post);

    private const string Threat = "Jag kommer att d0da dig! Du bor på Storgatan 3 och ditt nummer är 811228-9874.";

    /// <summary>Flagged by the rules; by a person when it is said what the comment says.</summary>
    private static CardStory Flagged(string? text = null) => new(Post with { Text = text ?? Threat }, Gislaved, text is null ? null : Samples.Anna);

    private static CardStory Chosen(string category) => Flagged().After(PressVerb.Categorize, "Anna Berg", Duration.FromMinutes(5), reason: category);

    private static CardStory Taken() => New().After(PressVerb.Take, "Anna Berg", Duration.FromMinutes(5));

    private static CardStory Waiting() => Taken().After(PressVerb.Interim, "Anna Berg", Duration.FromMinutes(5));

    /// <summary>Found three days after it was written.</summary>
    private static CardStory Late(string id) => new(Samples.Post(id, "Hej! När öppnar badet på lördag, och går det att boka bastun?"), foundAfter: Duration.FromDays(3));

    private static DrawnCard Summary(int count) =>
        Drawn("late-summary", SummaryData([.. Enumerable.Range(1, count).Select(i => Late($"sen-{i}").Story)]));

    private static JsonObject SummaryData(IReadOnlyList<Storage.Story> stories) =>
        LateSummaryCard.Data(stories, Samples.Register, Samples.Policy, Samples.At + Duration.FromDays(3));

    private static CardStory Look() => new(
        new Duty("daglig-tillsyn", ItemKind.Oversight, new DailyBefore(new LocalTime(16, 30), LookDays.WorkingDays), new EscalationPlan("tillsyn", [])), "Daglig tillsyn: Kultur och fritid");

    /// <summary>Rules that no account of the samples' register meets.</summary>
    private static Policy Lacking => Samples.Policy with { Register = new RegisterRules { Administrators = 3, Substitutes = 2 } };

    private static CardStory Expiring() => new(ItemKind.SecretExpiry, new Matter("bot-secret", "Botens klienthemlighet", Samples.At + Duration.FromDays(30)));

    private static CardStory Missed() => Taken().Later(Duration.FromHours(31));
}
