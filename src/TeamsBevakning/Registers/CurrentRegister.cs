using System.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Registers;

/// <summary>The register in force, kept read until a newer one is imported: by this process, which counts at once, or by another, which counts within a fifth of a second.</summary>
public sealed class CurrentRegister
{
    private readonly Recent<Numbered> recent;

    public CurrentRegister(IRegisters registers, TimeProvider clock) => recent = new(clock, async (known, ct) =>
        known is { } same && await registers.NewestAsync(ct) == same.Number ? same
        : await registers.ReadAsync(ct) is { } read ? new Numbered(read.Number, RegisterReader.Read(Encoding.UTF8.GetBytes(read.Json)).Register)
        : null);

    /// <summary>Null when none is imported.</summary>
    public async ValueTask<Register?> ReadAsync(CancellationToken ct) => (await recent.ReadAsync(ct))?.Register;

    /// <summary>This process has imported one.</summary>
    internal void Renew() => recent.Renew();

    private sealed record Numbered(long Number, Register? Register);
}
