using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>Counts what the engine decided: the items as they ended, and its journal.</summary>
internal sealed class Tally(World world, MemoryStore store)
{
    public Figures Of(PlayedPolicy policy)
    {
        var asked = world.Stream.ToDictionary(comment => (comment.Account.Id, comment.Post.Id), comment => DateOf(comment.Post.PostedAt));
        var items = store.Items.Where(item => item.Kind is ItemKind.Question).ToLookup(item => asked[(item.Account!.Value, item.Comment!.Value)]);
        var received = store.Journal.Where(entry => entry.Kind is JournalKind.Received).CountBy(entry => asked[(entry.Account!.Value, entry.Comment!.Value)]).ToDictionary();
        var spans = Span.Of(world.Settings.From, world.Settings.To).Select(span => FiguresOf(span, items, received)).ToList();
        var whole = FiguresOf(new Span("Hela perioden", world.Settings.From, world.Settings.To), items, received);
        return new Figures(policy, spans, whole, Steps(), [.. new Measures(world, store, whole).All()]);
    }

    private static SpanFigures FiguresOf(Span span, ILookup<LocalDate, Item> items, Dictionary<LocalDate, int> received)
    {
        var dates = Enumerable.Range(0, Period.DaysBetween(span.From, span.To) + 1).Select(span.From.PlusDays).ToList();
        var ends = dates.SelectMany(date => items[date]).CountBy(Endings.Of).ToDictionary();
        return new SpanFigures(
            span,
            dates.Sum(date => received.GetValueOrDefault(date)),
            ends.Values.Sum(),
            ends.GetValueOrDefault(Ending.InTime),
            ends.GetValueOrDefault(Ending.Missed),
            ends.GetValueOrDefault(Ending.Open),
            ends.GetValueOrDefault(Ending.Withdrawn));
    }

    private List<StepFigures> Steps()
    {
        var entries = store.Journal.Where(entry => entry.Kind is JournalKind.Reminded or JournalKind.Escalated or JournalKind.StepSkipped).ToList();
        return
        [
            Step("Påminnelse", entries, StepTo.Responsible),
            Step("Ersättare", entries, StepTo.Substitute),
            Step("Kommunikationsenheten", entries, StepTo.Communications),
            Step("Chef", entries, StepTo.Manager),
            Step("Hittade för sent, samlat", entries, null),
        ];
    }

    private static StepFigures Step(string name, List<JournalEntry> entries, StepTo? to)
    {
        var (told, nobody) = (new int[7], new int[7]);
        foreach (var entry in entries.Where(entry => entry.Step == to))
        {
            (entry.Kind is JournalKind.StepSkipped ? nobody : told)[(int)DateOf(entry.At).DayOfWeek - 1]++;
        }

        return new StepFigures(name, told, nobody);
    }

    private static LocalDate DateOf(Instant at) => at.InZone(SwedishText.Zone).Date;
}
