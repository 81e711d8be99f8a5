using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>Who does what with a comment, drawn by its number. Our assumptions.</summary>
internal sealed class Habits(Draws draws, Town town, Absences absences)
{
    public PersonId Lead(StreamComment comment) => comment.Account.Administrators[LeadIndex(comment)];

    public PersonId Second(StreamComment comment) => comment.Account.Administrators[1 - LeadIndex(comment)];

    /// <summary>The communicators stand in for each other; when all are away, the first is waited for.</summary>
    public PersonId Communicator(StreamComment comment, Instant at)
    {
        var count = town.Communicators.Count;
        var first = draws.Below(count, Chance.WhichCommunicator, comment.Number);
        var date = at.InZone(SwedishText.Zone).Date;
        var turns = Enumerable.Range(0, count).Select(i => town.Communicators[(first + i) % count]);
        return turns.FirstOrDefault(each => !absences.IsAway(each, date), town.Communicators[first]);
    }

    public bool IsOverlooked(StreamComment comment) => draws.Happens(40, Chance.Overlooked, comment.Number);

    public bool SeesOnPlatform(StreamComment comment) =>
        CommentTexts.Talk.Concat(CommentTexts.FollowUps).Contains(comment.Post.Text) is false && draws.Happens(300, Chance.SeesOnPlatform, comment.Number);

    public bool TakesFirst(StreamComment comment) => draws.Happens(550, Chance.TakesFirst, comment.Number);

    public bool HandsBack(StreamComment comment) => draws.Happens(25, Chance.HandsBack, comment.Number);

    public bool MustAskOthers(StreamComment comment) => draws.Happens(40, Chance.Interim, comment.Number);

    public bool AnswersOnlyInThread(StreamComment comment) => draws.Happens(450, Chance.OnlyInThread, comment.Number);

    public bool SeesNoQuestion(StreamComment comment, Item item) => draws.Happens(item.Unsure ? 500 : 40, Chance.NoQuestion, comment.Number);

    /// <summary>A manager who is told asks the communications unit to see to it.</summary>
    public PersonId WhoReacts(StepTo to, StreamComment comment, Item item, Instant at) => to switch
    {
        StepTo.Responsible => item.Holder?.By.Id ?? Lead(comment),
        StepTo.Substitute => comment.Account.Substitutes[draws.Below(comment.Account.Substitutes.Count, Chance.WhichSubstitute, comment.Number)],
        StepTo.Communications or StepTo.Manager => Communicator(comment, at),
    };

    public bool Heeds(StepTo to, StreamComment comment) => to switch
    {
        StepTo.Responsible => draws.Happens(800, Chance.HeedsReminder, comment.Number),
        StepTo.Substitute => draws.Happens(850, Chance.HeedsSubstitution, comment.Number),
        StepTo.Communications => true,
        StepTo.Manager => draws.Happens(950, Chance.HeedsManager, comment.Number),
    };

    /// <summary>Minutes of the working time of who reacts.</summary>
    public int ReactsAfter(StepTo to, StreamComment comment) => to switch
    {
        StepTo.Responsible => draws.Of(Delays.ReminderReaction, Chance.ReminderReaction, comment.Number),
        StepTo.Substitute => draws.Of(Delays.SubstituteReaction, Chance.SubstituteReaction, comment.Number),
        StepTo.Communications => draws.Of(Delays.EscalationReaction, Chance.EscalationReaction, comment.Number),
        StepTo.Manager => draws.Of(Delays.ManagerReaction, Chance.ManagerReaction, comment.Number),
    };

    private int LeadIndex(StreamComment comment) => draws.Below(2, Chance.Lead, comment.Number);
}
