using System.Diagnostics.Metrics;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Telemetry;

/// <summary>Every figure that the program tells of its work. Tags are words of ours and counts; never a text, a name, a token or an address. Nobody listening costs nothing.</summary>
internal static class Measures
{
    public const string Name = "TeamsBevakning";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Opened = Meter.CreateCounter<long>("bevakning.items.opened", "{item}", "Items that were opened");
    private static readonly Counter<long> Presses = Meter.CreateCounter<long>("bevakning.presses", "{press}", "Presses on buttons, by what came of them");
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("bevakning.deliveries", "{delivery}", "Tries to deliver a card, by what came of them");
    private static readonly Histogram<double> DeliveryTime = Meter.CreateHistogram<double>("bevakning.delivery.duration", "s", "How long a try took");
    private static readonly Histogram<double> DueLag = Meter.CreateHistogram<double>("bevakning.due.lag", "s", "How long after its instant what time does was done");

    private static readonly Counter<long> Faults = Meter.CreateCounter<long>("bevakning.selfcheck.faults", "{fault}", "What the self-check found missing or standing still");
    private static readonly Gauge<long> Late = Meter.CreateGauge<long>("bevakning.items.late", "{item}", "Open items past their deadline; 1000 means that or more");
    private static readonly Gauge<double> Oldest = Meter.CreateGauge<double>("bevakning.delivery.oldest_due.age", "s", "How long the delivery that is due the longest has been");

    public static bool AreHeard => Late.Enabled;

    public static void ItemOpened(ItemKind kind) => Opened.Add(1, Tag("kind", kind));

    public static void Pressed(PressVerb verb, string outcome) => Presses.Add(1, Tag("verb", verb), Tag("outcome", outcome));

    public static void Delivered(CardKind card, string outcome, TimeSpan took)
    {
        Deliveries.Add(1, Tag("card", card), Tag("outcome", outcome));
        DeliveryTime.Record(took.TotalSeconds, Tag("outcome", outcome));
    }

    public static void Due(Duration lag) => DueLag.Record(lag.TotalSeconds);

    public static void Fault(string kind, int count) => Faults.Add(count, Tag("kind", kind));

    public static void Standing(int late, Duration oldestDue)
    {
        Late.Record(late);
        Oldest.Record(oldestDue.TotalSeconds);
    }

    private static KeyValuePair<string, object?> Tag<T>(string name, T value)
        where T : notnull => new($"{Traces.Prefix}{name}", value.ToString());
}
