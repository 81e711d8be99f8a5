using NodaTime;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Storage.Sql;

internal sealed class FailingRow
{
    public required string Fault { get; init; }
    public string? Reason { get; init; }
    public string? Place { get; init; }
    public long Count { get; init; }
    public long Since { get; init; }

    public FailingDeliveries ToFailing() => new(Enum.Parse<DeliveryFault>(Fault), Reason ?? string.Empty, Place, (int)Count, Instant.FromUnixTimeMilliseconds(Since));
}
