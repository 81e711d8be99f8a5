using System.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Registers;

/// <summary>The register in force, kept read until a newer one is imported, by this process or another.</summary>
public sealed class CurrentRegister(IRegisters registers)
{
    // One reference, so that a reader on another thread never sees the new number with the old register.
    private Tuple<long, Register?> kept = new(0, null);

    /// <summary>Null when none is imported.</summary>
    public async ValueTask<Register?> ReadAsync(CancellationToken ct)
    {
        var newest = await registers.NewestAsync(ct);
        var current = kept;
        if (newest != current.Item1 && await registers.ReadAsync(ct) is { } read)
        {
            kept = current = new(read.Number, RegisterReader.Read(Encoding.UTF8.GetBytes(read.Json)).Register);
        }

        return current.Item2;
    }
}
