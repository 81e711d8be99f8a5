using System.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Registers;

/// <summary>
/// The register in force with who is in its groups, kept read until a newer one is imported or a group has changed: by this process, which counts at once, or by another, which counts within a
/// fifth of a second.
/// </summary>
public sealed class CurrentRegister
{
    private readonly Recent<Stamped> recent;

    public CurrentRegister(IRegisters registers, IMemberships memberships, TimeProvider clock) => recent = new(clock, async (known, ct) =>
    {
        var stamp = await registers.StampAsync(ct);
        if (known is { } same && same.Stamp == stamp)
        {
            return same;
        }

        // What is read may be newer than the stamp; then it is read once more.
        return await registers.ReadAsync(ct) is { } read
            ? new Stamped(stamp, RegisterReader.Read(Encoding.UTF8.GetBytes(read.Json), new GroupMembers(await memberships.MembersAsync(ct))).Register)
            : null;
    });

    /// <summary>Null when none is imported.</summary>
    public async ValueTask<Register?> ReadAsync(CancellationToken ct) => (await recent.ReadAsync(ct))?.Register;

    /// <summary>This process has imported one, or read a group.</summary>
    internal void Renew() => recent.Renew();

    private sealed record Stamped(RegisterStamp Stamp, Register? Register);
}
