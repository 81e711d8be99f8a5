using TeamsBevakning.Chaos.Connector;
using TeamsBevakning.Chaos.Load;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>The three records that must agree, and what was done to the programs.</summary>
internal sealed record Evidence(StoreState Store, ConnectorRecord Connector, LoadMemory Load, IReadOnlyList<Incident> Incidents, IReadOnlyList<Person> People)
{
    public ILookup<string?, JournalRow> JournalOf { get; } = Store.Journal.ToLookup(entry => entry.Item);

    public IReadOnlyDictionary<string, ItemRow> Items { get; } = Store.Items.ToDictionary(item => item.Id);
}
