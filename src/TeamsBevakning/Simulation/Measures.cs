using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

/// <summary>The whole period in single figures.</summary>
internal sealed class Measures(World world, MemoryStore store, SpanFigures whole)
{
    private bool IsTakingPromised => store.Items.Any(item => item.AcknowledgeDue is not null);

    public IEnumerable<Measure> All()
    {
        var missed = store.Items.Where(item => Endings.Of(item) is Ending.Missed).ToList();
        var waits = store.Items.Where(item => item.State is ItemState.Resolved).Select(item => item.Resolution!.At - item.ReceivedAt).Order().ToList();
        yield return Count("Kommentarer", whole.Comments);
        yield return Count("Frågor", whole.Questions);
        yield return Count("Klara i tid", whole.InTime);
        yield return Count("Missade", whole.Missed);
        yield return Count("  varav ännu öppna vid slutet", missed.Count(item => item.IsUnhandled));
        yield return Count("Öppna vid slutet, inom fristen", whole.Open);
        yield return Count("Borttagna av den som skrev", whole.Withdrawn);
        yield return new Measure("Andel i tid", whole.InTimePercent, MeasureUnit.Percent);
        yield return new Measure("Inte tagna i tid", IsTakingPromised ? Entries(JournalKind.Missed, Milestone.Acknowledge) : null, MeasureUnit.Count);
        yield return Count("”Vi återkommer”", Entries(JournalKind.InterimGiven, null));
        yield return Count("Hittade först efter fristen", store.Items.Count(item => item.OpenedLate));
        yield return Count("Svar i tid som syntes efter fristen", store.Items.Count(item => item.MissedAt is not null && Endings.Of(item) is Ending.InTime));
        yield return Hours("Hälften klara inom", waits.Count == 0 ? null : waits[(waits.Count - 1) / 2]);
        yield return Hours("Nio av tio klara inom", waits.Count == 0 ? null : waits[(waits.Count - 1) * 9 / 10]);
        yield return Hours("Längsta väntan", Longest());
    }

    private Duration? Longest()
    {
        var waited = store.Items.Where(item => item.State is not ItemState.Withdrawn).Select(item => (item.Resolution?.At ?? world.End) - item.ReceivedAt).ToList();
        return waited.Count == 0 ? null : waited.Max();
    }

    private int Entries(JournalKind kind, Milestone? milestone) => store.Journal.Count(entry => entry.Kind == kind && entry.Milestone == milestone);

    private static Measure Count(string name, int value) => new(name, value, MeasureUnit.Count);

    private static Measure Hours(string name, Duration? value) =>
        new(name, value is { } wait ? Math.Round((decimal)wait.BclCompatibleTicks / TimeSpan.TicksPerHour, 2, MidpointRounding.AwayFromZero) : null, MeasureUnit.Hours);
}
