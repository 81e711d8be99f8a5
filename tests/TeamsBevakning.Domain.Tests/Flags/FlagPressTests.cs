using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Flags;

public sealed class FlagPressTests
{
    private static readonly Policy Policy = House.Policy with
    {
        Flags = new FlagRules
        {
            Categories =
            [
                Category("hot", FlagDemand.SaveEvidence, FlagDemand.Remove, FlagDemand.Police),
                Category("sekretess", FlagDemand.SaveEvidence, FlagDemand.Register, FlagDemand.Remove),
                Category("ärende", FlagDemand.FileInCase),
                Category("politik", FlagDemand.Refer),
                Category("övergrepp", FlagDemand.NeverStore, FlagDemand.Police, FlagDemand.Remove),
            ],
            TwoPersons = ["sekretess"],
            CannotRemoveOn = ["x"],
        },
    };

    [Fact]
    public void No_step_is_taken_before_a_category_is_chosen() =>
        Press(Flagged(), PressVerb.Remove).ShouldBe(new Decision.Invalid(InputProblem.CategoryMissing));

    [Theory]
    [InlineData("hot", PressVerb.CallPolice, InputProblem.StepBefore)]
    [InlineData("sekretess", PressVerb.Remove, InputProblem.StepBefore)]
    [InlineData("politik", PressVerb.Remove, InputProblem.StepBefore)]
    [InlineData("ärende", PressVerb.FileInCase, InputProblem.NumberMissing)]
    [InlineData("okänd", PressVerb.Remove, InputProblem.CategoryMissing)]
    public void A_step_out_of_turn_changes_nothing(string category, PressVerb verb, InputProblem problem)
    {
        var item = Flagged();
        item = category == "okänd" ? item : Chosen(item, category);
        Press(item, verb, note: "utan siffra").ShouldBe(new Decision.Invalid(problem));
    }

    [Fact]
    public void A_category_that_the_policy_does_not_have_cannot_be_chosen() =>
        Press(Flagged(), PressVerb.Categorize, reason: "påhittad").ShouldBe(new Decision.Invalid(InputProblem.CategoryMissing));

    [Fact]
    public void Removal_is_not_recorded_without_evidence()
    {
        var item = Chosen(Flagged(), "hot");
        Press(item with { Flag = item.Flag! with { Evidence = null } }, PressVerb.Remove).ShouldBe(new Decision.Invalid(InputProblem.EvidenceMissing));
    }

    [Fact]
    public void Forwarded_it_keeps_its_deadline_its_category_and_the_steps_that_are_taken()
    {
        var registered = After(Chosen(Flagged(), "sekretess"), PressVerb.Register, note: "KS 2026/1");

        var forwarded = After(registered, PressVerb.Forward);

        (forwarded.Unit, forwarded.Home, forwarded.State, forwarded.Due).ShouldBe((House.Central, House.Culture, ItemState.Open, registered.Due));
        forwarded.Flag.ShouldBe(registered.Flag);
        forwarded.Moves.Forwarded!.From.ShouldBe(House.Culture);
    }

    [Fact]
    public void What_comes_after_the_removal_ends_it()
    {
        var removed = After(Chosen(Flagged(), "hot"), PressVerb.Remove);
        removed.State.ShouldBe(ItemState.Open);
        After(removed, PressVerb.CallPolice).Resolution!.Kind.ShouldBe(ResolutionKind.Removed);
    }

    [Theory]
    [InlineData("ärende", PressVerb.FileInCase, ResolutionKind.Filed)]
    [InlineData("politik", PressVerb.Refer, ResolutionKind.Referred)]
    public void A_single_step_is_the_end(string category, PressVerb verb, ResolutionKind ending) =>
        After(Chosen(Flagged(), category), verb, note: "KS 2026/1").Resolution!.Kind.ShouldBe(ending);

    [Fact]
    public void Two_persons_must_agree_before_the_removal_is_recorded()
    {
        var item = After(Chosen(Flagged(), "sekretess"), PressVerb.Register, note: "KS 2026/1");
        Press(item, PressVerb.Remove).ShouldBe(new Decision.Invalid(InputProblem.ApprovalMissing));
        item = After(item, PressVerb.Approve, House.Bo);
        Press(item, PressVerb.Remove, House.Bo).ShouldBe(new Decision.Invalid(InputProblem.ApprovalIsYours));
        Press(item, PressVerb.Approve, House.Anna).ShouldBeOfType<Decision.AlreadyHandled>().By.ShouldBe(House.Bo);
        After(item, PressVerb.Remove, House.Anna).Resolution!.Kind.ShouldBe(ResolutionKind.Removed);
    }

    [Fact]
    public void Where_nobody_can_remove_it_is_answered()
    {
        var item = Chosen(Flagged(), "hot", "x");
        Press(item, PressVerb.Remove, platform: "x").ShouldBe(new Decision.Invalid(InputProblem.StepBefore));
        var answered = Press(item, PressVerb.Answered, platform: "x").ShouldBeOfType<Decision.Changed>().Change.Item!;
        Press(answered, PressVerb.CallPolice, platform: "x").ShouldBeOfType<Decision.Changed>().Change.Item!.Resolution!.Kind.ShouldBe(ResolutionKind.ToldPolice);
    }

    [Fact]
    public void Of_what_may_not_be_kept_nothing_is_and_it_cannot_be_undone()
    {
        var change = Press(Flagged(), PressVerb.Categorize, reason: "övergrepp").ShouldBeOfType<Decision.Changed>().Change;
        change.ErasesContent.ShouldBeTrue();
        change.Item!.Flag!.Hits.ShouldBe(FlagHits.None);
        change.Item.Flag.Evidence.ShouldBeNull();
        change.Item.Undo.ShouldBeNull();
        change.Journal.Select(entry => entry.Kind).ShouldBe([JournalKind.Categorized, JournalKind.ContentErased]);
        Press(change.Item, PressVerb.Remove).ShouldBe(new Decision.Invalid(InputProblem.StepBefore));
        After(After(change.Item, PressVerb.CallPolice), PressVerb.Remove).Resolution!.Kind.ShouldBe(ResolutionKind.Removed);
    }

    /// <summary>A source that tells the comment again does not bring back what was erased.</summary>
    [Fact]
    public void What_was_erased_does_not_come_back()
    {
        var found = Found(KnownThreads.None, House.Post("c1", "811228-9874"));
        var erased = After(found[1].Item!, PressVerb.Categorize, reason: "övergrepp");
        var kept = found[0].Comment! with { Post = found[0].Comment!.Post with { Text = string.Empty, AuthorName = null } };

        Found(new KnownThreads([kept], [erased]), House.Post("c1", "811228-9874, igen")).ShouldBeEmpty();
        Found(new KnownThreads([kept], [erased]), House.Post("c1", "811228-9874") with { Status = PostStatus.Hidden })[0].Comment!.Post.Text.ShouldBeEmpty();
    }

    [Fact]
    public void Undoing_takes_back_what_a_person_did_and_not_what_the_platform_did()
    {
        var chosen = Chosen(Flagged(), "hot");
        var gone = Found(new KnownThreads([Found(KnownThreads.None, House.Post("c1", "811228-9874"))[0].Comment!], [chosen]), House.Post("c1") with { Status = PostStatus.Removed })[^1].Item!;
        var undone = After(gone, PressVerb.Undo);
        undone.Flag!.Chosen.ShouldBeNull();
        undone.Flag.GoneAt.ShouldNotBeNull();
        undone.Flag.Evidence.ShouldBe(chosen.Flag!.Evidence);
    }

    [Theory]
    [InlineData(Roles.Administrator, true)]
    [InlineData(Roles.Substitute, true)]
    [InlineData(Roles.Communicator, true)]
    [InlineData(Roles.Manager, false)]
    [InlineData(Roles.Archivist, false)]
    [InlineData(Roles.None, false)]
    public void Those_who_handle_the_account_may_and_nobody_else(Roles role, bool may)
    {
        PressVerb[] verbs = [PressVerb.Categorize, PressVerb.Register, PressVerb.FileInCase, PressVerb.CallPolice, PressVerb.Approve, PressVerb.Remove, PressVerb.Refer];
        foreach (var verb in verbs)
        {
            var decision = Press(Flagged(), verb, House.Anna, reason: "hot", role: role);
            (decision is Decision.Refused).ShouldBe(!may, $"{verb}");
        }
    }

    private static FlagCategory Category(string id, params FlagDemand[] demands) => new(id, id, null, demands, null) { Detects = id == "hot" ? [FlagSign.PersonalNumber] : [] };

    private static IReadOnlyList<Change> Found(KnownThreads known, FoundPost post) => House.Found(known, Policy, House.Monday, post);

    private static Item Flagged() => Found(KnownThreads.None, House.Post("c1", "811228-9874"))[1].Item!;

    private static Item Chosen(Item item, string category, string platform = "facebook") =>
        Press(item, PressVerb.Categorize, reason: category, platform: platform).ShouldBeOfType<Decision.Changed>().Change.Item!;

    private static Item After(Item item, PressVerb verb, Actor? by = null, string? note = null, string? reason = null) =>
        Press(item, verb, by, note, reason).ShouldBeOfType<Decision.Changed>().Change.Item!;

    private static Decision Press(
        Item item, PressVerb verb, Actor? by = null, string? note = null, string? reason = null, string platform = "facebook", Roles role = Roles.Administrator) => PressRule.Decide(
        item,
        new Press(verb, item.Round, null, note, reason, "activity"),
        new PressContext(by ?? House.Anna, role, House.Central, Policy, null, House.Monday + Duration.FromMinutes(1))
        {
            Platform = platform,
            ForwardTo = new ForwardPlace(House.Register.Find(House.Central)!, Policy.TargetOf(ItemKind.Question, House.Register.Find(House.Bath)!)),
        });
}
