using System.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Registers;

/// <summary>The register in force, kept read until a newer one is imported, by this process or another.</summary>
public sealed class CurrentRegister(IRegisters registers)
{
    private (long Number, Register? Register) kept;

    /// <summary>Null when none is imported.</summary>
    public async ValueTask<Register?> ReadAsync(CancellationToken ct)
    {
        var newest = await registers.NewestAsync(ct);
        if (newest != kept.Number && await registers.ReadAsync(ct) is { } read)
        {
            kept = (read.Number, RegisterReader.Read(Encoding.UTF8.GetBytes(read.Json)).Register);
        }

        return kept.Register;
    }
}
