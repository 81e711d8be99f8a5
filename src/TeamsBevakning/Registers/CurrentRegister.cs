using System.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Registers;

/// <summary>The register in force with who is in its groups, kept read until a newer one is imported or a group has changed, by this process or another.</summary>
public sealed class CurrentRegister(IRegisters registers, IMemberships memberships)
{
    // One reference, so that a reader on another thread never sees the new stamp with the old register.
    private Tuple<RegisterStamp, Register?> kept = new(default, null);

    /// <summary>Null when none is imported.</summary>
    public async ValueTask<Register?> ReadAsync(CancellationToken ct)
    {
        var stamp = await registers.StampAsync(ct);
        var current = kept;
        if (stamp != current.Item1 && await registers.ReadAsync(ct) is { } read)
        {
            // What is read may be newer than the stamp; then it is read once more.
            var members = new GroupMembers(await memberships.MembersAsync(ct));
            kept = current = new(stamp, RegisterReader.Read(Encoding.UTF8.GetBytes(read.Json), members).Register);
        }

        return current.Item2;
    }
}
