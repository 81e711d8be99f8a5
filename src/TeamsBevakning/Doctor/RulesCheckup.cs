using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Doctor;

/// <summary>Which register and which policy are in force.</summary>
internal sealed class RulesCheckup(CurrentRegister registers, CurrentPolicy policies, IPolicies stored) : ICheckup
{
    public string Subject => "Register och regler";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var register = await registers.ReadAsync(ct) is { } read
            ? Finding.Well($"Registret för {read.Municipality.Name}: {read.Units.Count} verksamheter, {read.Accounts.Count} konton.")
            : Finding.Wrong("Inget register är inläst, så inget som kommer in kan bli ärenden.", "Kör register import FIL.");
        var policy = await stored.NewestAsync(ct) == 0
            ? Finding.Noted("Inga regler gäller än; de i Policy:Path börjar gälla när programmet startar.")
            : Finding.Well(await PolicyAsync(ct));
        return [register, policy];
    }

    private async Task<string> PolicyAsync(CancellationToken ct)
    {
        var policy = await policies.ReadAsync(ct);
        return $"Reglerna är {policy.Name} i version {policy.Version}.";
    }
}
