using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>
/// The municipality's people: they see a card in their channel, take it, answer, and react when a step tells them. What each does with a comment, and how long it takes, is
/// drawn by the comment's number alone, so that it is the same whatever the policy says.
/// </summary>
internal sealed class Staff(Draws draws, Town town, WorkHours hours, Agenda agenda, Outages outages)
{
    private readonly HashSet<int> triedInterim = [];
    private readonly HashSet<int> handedBack = [];
    private readonly Habits habits = new(draws, town, hours.Absences);

    public required Func<StreamComment, Item?> Find { get; init; }

    public required Func<StreamComment, PressVerb, PersonId, Instant, bool> Press { get; init; }

    public required Action<StreamComment, Instant> AnswerInThread { get; init; }

    /// <summary>A comment stands on the platform while nothing is found there: somebody may see it all the same.</summary>
    public void Posted(StreamComment comment)
    {
        if (outages.IsGap(comment.Account, comment.Post.PostedAt) && habits.SeesOnPlatform(comment))
        {
            Later(comment, habits.Second(comment), comment.Account.Unit, comment.Post.PostedAt, draws.Of(Delays.SecondSees, Chance.SecondSees, comment.Number), at => AnswerThere(comment, at));
        }
    }

    /// <summary>A card is posted.</summary>
    public void Opened(StreamComment comment, Item item, Instant at)
    {
        if (habits.IsOverlooked(comment))
        {
            return;
        }

        var lead = draws.Of(Delays.LeadSees, Chance.LeadSees, comment.Number);
        if (!town.Audience.TiedUnits.Contains(item.Unit))
        {
            LookLater(comment, habits.Communicator(comment, at), at, lead * 2, told: false);
            return;
        }

        LookLater(comment, habits.Lead(comment), at, lead, told: false);
        LookLater(comment, habits.Second(comment), at, draws.Of(Delays.SecondSees, Chance.SecondSees, comment.Number), told: false);
    }

    /// <summary>An escalation step has told somebody.</summary>
    public void Told(StreamComment comment, Item item, StepTo to, Instant at)
    {
        if (habits.Heeds(to, comment))
        {
            LookLater(comment, habits.WhoReacts(to, comment, item, at), at, habits.ReactsAfter(to, comment), told: true);
        }
    }

    private void LookLater(StreamComment comment, PersonId person, Instant from, int minutes, bool told) =>
        Later(comment, person, UnitOf(person, comment), from, minutes, at => Look(comment, person, at, told));

    private void Look(StreamComment comment, PersonId person, Instant at, bool told)
    {
        if (Find(comment) is not { IsUnhandled: true } item || (item.Holder is { } holder && holder.By.Id != person && !told))
        {
            return;
        }

        if (habits.SeesNoQuestion(comment, item))
        {
            Press(comment, PressVerb.NoAction, person, at);
        }
        else if (item.Holder?.By.Id == person)
        {
            AnswerLater(comment, person, at, draws.Of(Delays.ReminderReaction, Chance.ReminderReaction, comment.Number));
        }
        else
        {
            var took = (told || habits.TakesFirst(comment)) && Press(comment, PressVerb.Take, person, at);
            if (took && !told && habits.HandsBack(comment) && handedBack.Add(comment.Number))
            {
                Later(comment, person, UnitOf(person, comment), at, draws.Of(Delays.Work, Chance.Work, comment.Number), later => Press(comment, PressVerb.HandBack, person, later));
            }
            else
            {
                AnswerLater(comment, person, at, draws.Of(Delays.Work, Chance.Work, comment.Number));
            }
        }
    }

    private void AnswerLater(StreamComment comment, PersonId person, Instant from, int minutes) =>
        Later(comment, person, UnitOf(person, comment), from, minutes, at => Answer(comment, person, at));

    private void Answer(StreamComment comment, PersonId person, Instant at)
    {
        if (Find(comment) is not { IsUnhandled: true })
        {
            return;
        }

        if (habits.MustAskOthers(comment) && triedInterim.Add(comment.Number))
        {
            Press(comment, PressVerb.Interim, person, at);
            AnswerLater(comment, person, at, draws.Of(Delays.InterimWork, Chance.InterimWork, comment.Number));
        }
        else if (habits.AnswersOnlyInThread(comment))
        {
            AnswerInThread(comment, at);
        }
        else
        {
            Press(comment, PressVerb.Answered, person, at);
        }
    }

    private void AnswerThere(StreamComment comment, Instant at)
    {
        if (Find(comment) is null or { IsUnhandled: true })
        {
            AnswerInThread(comment, at);
        }
    }

    /// <summary>Who is told while the program stands still, or tries to press then, does it when it is up.</summary>
    private void Later(StreamComment comment, PersonId person, UnitId unit, Instant from, int minutes, Action<Instant> does) =>
        agenda.Add(hours.After(person, unit, from, minutes) is { } at ? outages.Resumed(at) : null, Turn.Person, does);

    private UnitId UnitOf(PersonId person, StreamComment comment) =>
        town.Communicators.Contains(person) || person == town.Manager ? town.Register.Municipality.CommunicationsUnit : comment.Account.Unit;
}
