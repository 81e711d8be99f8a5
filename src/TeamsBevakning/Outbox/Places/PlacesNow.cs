using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox.Places;

/// <summary>Reads every place that is known.</summary>
public sealed class PlacesNow(ITies ties, IPlaces places, ICardSender sender)
{
    public async Task<PlaceBook> ReadAsync(CancellationToken ct) =>
        new(await ties.ListAsync(ct), await places.ChatsAsync(ct), await places.FaultsAsync(ct), sender.Elsewhere);
}
