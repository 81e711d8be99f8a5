using NodaTime;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Doctor;

/// <summary>Whether the program does what time has made due.</summary>
internal sealed class DueWorkCheckup(IStoreState store, TimeProvider clock) : ICheckup
{
    /// <summary>It looks each second; older than this, nobody does.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(5);

    public string Subject => "Det som ska göras";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var (state, now) = (await store.ReadAsync(ct), clock.Now());
        return [Of("Avisering", state.OldestDelivery, now), Of("Ärende", state.OldestItem, now)];
    }

    private static Finding Of(string what, Instant? oldest, Instant now) =>
        oldest is { } due && now - due > Patience
            ? Finding.Wrong($"{what} som skulle ha gjorts {SwedishText.Sortable(due, SwedishText.Zone)} är inte gjort.", "Kontrollera att programmet körs (serve) och se i dess logg.")
            : Finding.Well($"{what}: inget är försenat.");
}
