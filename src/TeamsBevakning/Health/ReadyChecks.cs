using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Health;

/// <summary>What must hold for the program to do its work, each by the id that it is told under.</summary>
internal sealed class ReadyChecks(StoreProbe store, IPolicies kept, CurrentPolicy policies, CurrentRegister registers, WorkerTicks workers, TimeProvider clock)
{
    public const string StoreWrite = "store-write";
    public const string StoreRead = "store-read";
    public const string Schema = "schema";
    public const string Policy = "policy";
    public const string Register = "register";
    public const string Workers = "workers";

    private readonly Dictionary<string, BoundedCheck> checks = new()
    {
        [StoreWrite] = new BoundedCheck(() => HoldsAsync(store.WriteAsync()), clock),
        [StoreRead] = new BoundedCheck(() => HoldsAsync(store.ReadAsync(default)), clock),
        [Schema] = new BoundedCheck(() => HoldsAsync(store.SchemaAsync(default)), clock),
        [Policy] = new BoundedCheck(async () => await kept.NewestAsync(default) > 0 && await policies.ReadAsync(default) is not null, clock),
        [Register] = new BoundedCheck(async () => await registers.ReadAsync(default) is not null, clock),
        [Workers] = new BoundedCheck(() => Task.FromResult(workers.AreAlive), clock),
    };

    private static readonly string[] Ids = [StoreWrite, StoreRead, Schema, Policy, Register, Workers];

    public static IEnumerable<HealthCheckRegistration> Registrations => Ids.Select(id =>
        new HealthCheckRegistration(id, provider => provider.GetRequiredService<ReadyChecks>().checks[id], HealthStatus.Unhealthy, tags: null));

    private static async Task<bool> HoldsAsync(Task succeeds)
    {
        await succeeds;
        return true;
    }
}
