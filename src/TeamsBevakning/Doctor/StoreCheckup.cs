using TeamsBevakning.Storage;

namespace TeamsBevakning.Doctor;

/// <summary>Which database it is, and that it answers.</summary>
internal sealed class StoreCheckup(IStoreState store) : ICheckup
{
    public string Subject => "Databas";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var state = await store.ReadAsync(ct);
        return [Finding.Well($"{state.Engine} {state.EngineVersion} svarar; tabellerna har version {state.Schema}.")];
    }
}
