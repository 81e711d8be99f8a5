using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Simulation;

namespace TeamsBevakning.Tests.Simulation;

public sealed class YearPlayTests
{
    private static readonly World World = Plays.WorldOf(Plays.Year, Plays.Full);
    private static readonly MemoryStore Played = Plays.Of(World, Plays.Full);
    private static readonly Figures Figures = new Tally(World, Played).Of(Plays.Played);

    [Fact]
    public void Every_comment_is_received_once() =>
        Played.Journal.Count(entry => entry.Kind is JournalKind.Received).ShouldBe(Plays.Year.Comments);

    [Fact]
    public void Every_question_is_in_time_missed_open_or_withdrawn()
    {
        Figures.Spans.Append(Figures.Whole).ShouldAllBe(span => span.Questions == span.InTime + span.Missed + span.Open + span.Withdrawn);
        Figures.Spans.Sum(span => span.Comments).ShouldBe(Plays.Year.Comments);
        Figures.Spans.Sum(span => span.Questions).ShouldBe(Played.Items.Count);
        Figures.Spans.Sum(span => span.Missed).ShouldBe(Figures.Whole.Missed);
    }

    /// <summary>The figures are counted from the journal; here from the items' own steps.</summary>
    [Fact]
    public void Escalations_are_those_that_the_items_have_behind_them()
    {
        StepTo[] each = [StepTo.Responsible, StepTo.Substitute, StepTo.Communications, StepTo.Manager];
        var steps = Played.Items.SelectMany(item => item.Steps.All).ToList();

        Figures.Steps.Take(4).Select(step => step.Told.Sum()).ShouldBe(each.Select(to => steps.Count(step => step.To == to && step.Outcome is StepOutcome.Told)));
        Figures.Steps.Take(4).Select(step => step.Nobody.Sum()).ShouldBe(each.Select(to => steps.Count(step => step.To == to && step.Outcome is StepOutcome.Nobody)));
        Figures.Steps[4].Told.Sum().ShouldBe(Played.Items.Count(item => item.OpenedLate));
    }

    [Fact]
    public void Nothing_is_escalated_once_it_is_handled()
    {
        var handled = new HashSet<ItemId>();
        foreach (var entry in Played.Journal.Where(entry => entry.Item is not null))
        {
            var isStep = entry.Kind is JournalKind.Missed or JournalKind.Escalated or JournalKind.Reminded or JournalKind.StepSkipped;
            (isStep && handled.Contains(entry.Item!.Value)).ShouldBeFalse(entry.ToString());
            if (entry.Kind is JournalKind.Resolved or JournalKind.Withdrawn)
            {
                handled.Add(entry.Item!.Value);
            }
        }

        handled.Count.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void The_journal_is_written_in_order_of_time() =>
        Played.Journal.Zip(Played.Journal.Skip(1)).Where(pair => pair.Second.At < pair.First.At).ShouldBeEmpty();

    [Fact]
    public void A_year_shows_everything_that_people_and_time_can_do()
    {
        JournalKind[] kinds =
        [
            JournalKind.Acknowledged, JournalKind.HandedBack, JournalKind.Resolved, JournalKind.Withdrawn, JournalKind.Missed, JournalKind.Escalated, JournalKind.Reminded,
            JournalKind.StepSkipped, JournalKind.InterimGiven,
        ];
        Played.Journal.Select(entry => entry.Kind).Distinct().ShouldBe([JournalKind.Received, JournalKind.AcknowledgeDueSet, .. kinds], ignoreOrder: true);
        Played.Journal.Select(entry => entry.Step).OfType<StepTo>().Distinct().Count().ShouldBe(4);

        // The ways in which a question ends: the others are those of a matter, a look and a flagged comment.
        ResolutionKind[] ends = [ResolutionKind.AnsweredInThread, ResolutionKind.AnsweredByPerson, ResolutionKind.NoAction, ResolutionKind.Withdrawn];
        ends.ShouldAllBe(kind => Played.Items.Any(item => item.Resolution != null && item.Resolution.Kind == kind));
        Played.Items.ShouldContain(item => item.OpenedLate);
    }

    [Fact]
    public void What_a_policy_does_not_promise_is_not_measured()
    {
        static Measure Taken(Figures figures) => figures.Measures.Single(measure => measure.Name == "Inte tagna i tid");
        var untaken = Plays.Only(new WithinWorkingDays(1));

        Taken(Figures).Value.ShouldBe(Played.Items.Count(item => item.AcknowledgeMissedAt is not null));
        Taken(Plays.FiguresOf(Plays.WorldOf(Plays.Year with { Comments = 200 }, untaken), untaken)).Value.ShouldBeNull();
    }

    [Fact]
    public void Every_month_and_hour_of_the_day_has_its_comments()
    {
        var written = World.Stream.Select(comment => comment.Post.PostedAt.InZone(SwedishText.Zone)).ToList();

        written.CountBy(at => at.Month).Count().ShouldBe(12);
        written.Count(at => at.Hour is >= 8 and < 22).ShouldBeGreaterThan(written.Count * 8 / 10);
        written.Count(at => (int)at.DayOfWeek < 6).ShouldBeGreaterThan(written.Count * 7 / 10);
    }
}
