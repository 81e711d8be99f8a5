using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>
/// What comes of each press, by Anna: the verbs from left to right are take, answered, no action, interim, hand back, undo. A state is what the item becomes, <c>Waiting</c> by an interim answer; <c>again</c>
/// is a repeated press, <c>first</c> that somebody was first, <c>waits</c> that an interim answer stands, <c>old</c> that the card is, <c>late</c> that there is nothing to undo.
/// </summary>
public sealed class PressTableTests
{
    /// <summary>A question is never merely seen to, nor looked at, nor goes a flagged comment's way.</summary>
    private static readonly PressVerb[] Verbs = [.. Enum.GetValues<PressVerb>().Where(verb => verb is <= PressVerb.Undo and not PressVerb.Done)];

    private static readonly Dictionary<string, Func<Item>> States = new()
    {
        ["open"] = () => House.Question(),
        ["open after undo"] = () => House.After(House.After(House.Question(), PressVerb.Take, House.Bo), PressVerb.Undo, House.Bo),
        ["mine"] = () => House.After(House.Question(), PressVerb.Take, House.Anna),
        ["Bo's"] = () => House.After(House.Question(), PressVerb.Take, House.Bo),
        ["Bo's, missed"] = () => Missed(House.After(House.Question(), PressVerb.Take, House.Bo)),
        ["open, missed"] = () => Missed(House.Question()),
        ["waiting, mine"] = () => House.After(House.Question(), PressVerb.Interim, House.Anna),
        ["waiting, Bo's"] = () => House.After(House.Question(), PressVerb.Interim, House.Bo),
        ["waiting, Bo's, missed"] = () => Missed(House.After(House.Question(), PressVerb.Interim, House.Bo)),
        ["waiting, handed back"] = () => House.After(House.After(House.Question(), PressVerb.Interim, House.Bo), PressVerb.HandBack, House.Bo),
        ["waiting, undone"] = () => House.After(House.After(House.Question(), PressVerb.Interim, House.Bo), PressVerb.Undo, House.Anna),
        ["open, found late"] = () => House.Found(KnownThreads.None, House.November(18, 8), House.Post("c1"))[0].Item!,
        ["answered by me"] = () => House.After(House.Question(), PressVerb.Answered, House.Anna),
        ["answered by Bo"] = () => House.After(House.Question(), PressVerb.Answered, House.Bo),
        ["no action by me"] = () => House.After(House.Question(), PressVerb.NoAction, House.Anna),
        ["answered in thread"] = () => Next(House.Reply("svar", "c1")),
        ["withdrawn"] = () => Next(House.Post("c1") with { Status = PostStatus.Removed }),
    };

    [Theory]
    [InlineData("open", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("open after undo", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("mine", "again Resolved Resolved Waiting Open Open")]
    [InlineData("Bo's", "first Resolved Resolved first first Open")]
    [InlineData("Bo's, missed", "first Resolved Resolved first first late")]
    [InlineData("open, missed", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("waiting, mine", "again Resolved Resolved waits Open Open")]
    [InlineData("waiting, Bo's", "first Resolved Resolved first first Open")]
    [InlineData("waiting, Bo's, missed", "first Resolved Resolved first first late")]
    [InlineData("waiting, handed back", "Acknowledged Resolved Resolved waits again late")]
    [InlineData("waiting, undone", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("open, found late", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("answered by me", "first first first first first Open")]
    [InlineData("answered by Bo", "first first first first first Open")]
    [InlineData("no action by me", "first first first first first Open")]
    [InlineData("answered in thread", "first first first first first Open")]
    [InlineData("withdrawn", "first first first first first late")]
    public void A_press_on_the_present_card_by_an_administrator_or_substitute(string state, string outcomes)
    {
        Outcomes(state, Roles.Administrator).ShouldBe(outcomes);
        Outcomes(state, Roles.Substitute).ShouldBe(outcomes);
    }

    [Theory]
    [InlineData("open", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("mine", "again Resolved Resolved Waiting Open Open")]
    [InlineData("Bo's", "first Resolved Resolved Waiting Open Open")]
    [InlineData("Bo's, missed", "Acknowledged Resolved Resolved Waiting Open late")]
    [InlineData("open, missed", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("waiting, mine", "again Resolved Resolved waits Open Open")]
    [InlineData("waiting, Bo's", "first Resolved Resolved waits Open Open")]
    [InlineData("waiting, Bo's, missed", "Acknowledged Resolved Resolved waits Open late")]
    [InlineData("waiting, handed back", "Acknowledged Resolved Resolved waits again late")]
    [InlineData("waiting, undone", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("open, found late", "Acknowledged Resolved Resolved Waiting again late")]
    [InlineData("answered by Bo", "first first first first first Open")]
    [InlineData("withdrawn", "first first first first first late")]
    public void A_press_on_the_present_card_by_a_communicator(string state, string outcomes) => Outcomes(state, Roles.Communicator).ShouldBe(outcomes);

    [Theory]
    [InlineData("open after undo", "old old old old old old")]
    [InlineData("mine", "again first first first first first")]
    [InlineData("Bo's", "first first first first first first")]
    [InlineData("waiting, mine", "first first first again first first")]
    [InlineData("waiting, Bo's", "first first first first first first")]
    [InlineData("waiting, handed back", "old old old old old old")]
    [InlineData("waiting, undone", "old old old old old old")]
    [InlineData("answered by me", "first again first first first first")]
    [InlineData("answered by Bo", "first first first first first first")]
    [InlineData("no action by me", "first first again first first first")]
    [InlineData("answered in thread", "first first first first first first")]
    [InlineData("withdrawn", "first first first first first first")]
    public void A_press_on_the_card_before(string state, string outcomes)
    {
        Outcomes(state, Roles.Administrator, roundsAgo: 1).ShouldBe(outcomes);
        Outcomes(state, Roles.Communicator, roundsAgo: 1).ShouldBe(outcomes);
    }

    [Fact]
    public void A_card_that_was_never_drawn_changes_nothing()
    {
        foreach (var state in States.Keys)
        {
            Outcomes(state, Roles.Administrator, roundsAgo: -1).Split(' ').ShouldAllBe(outcome => outcome == "old" || outcome == "first");
            Outcomes(state, Roles.Administrator, roundsAgo: 2).Split(' ').ShouldAllBe(outcome => outcome == "old" || outcome == "first");
        }
    }

    [Fact]
    public void A_manager_and_one_who_is_not_listed_are_refused_whatever_they_press()
    {
        foreach (var state in States.Keys)
        {
            Outcomes(state, Roles.Manager).ShouldBe("no no no no no no");
            Outcomes(state, Roles.None, roundsAgo: 1).ShouldBe("no no no no no no");
        }
    }

    private static string Outcomes(string state, Roles role, int roundsAgo = 0)
    {
        var item = States[state]();
        var at = item.EscalatedAt ?? (House.Monday + Duration.FromMinutes(10));
        return string.Join(' ', Verbs.Select(verb => Word(House.Press(item, verb, House.Anna, at, role, item.Round - roundsAgo))));
    }

    private static string Word(Decision decision) => decision switch
    {
        Decision.Changed changed when changed.Change.Journal[^1].Kind is JournalKind.InterimGiven => "Waiting",
        Decision.Changed changed => changed.Change.Item!.State.ToString(),
        Decision.Repeated => "again",
        Decision.AlreadyHandled => "first",
        Decision.AlreadyWaiting => "waits",
        Decision.Outdated => "old",
        Decision.TooLateToUndo => "late",
        Decision.Refused => "no",
        _ => "bad",
    };

    private static Item Missed(Item item)
    {
        var undone = item.Undo is { } undo ? EscalationRule.Decide(item, House.Everybody, undo.Until)!.Item! : item;
        return EscalationRule.Decide(undone, House.Everybody, item.Due.At)!.Item!;
    }

    private static Item Next(FoundPost post)
    {
        var first = House.Found(KnownThreads.None, House.Monday, House.Post("c1"))[0];
        return House.Found(new KnownThreads([first.Comment!], [first.Item!]), House.Monday, post)[^1].Item!;
    }
}
