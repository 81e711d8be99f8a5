using System.Text;
using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Registers;

/// <summary>
/// The register in force with who is in its groups and who is away, kept read until a newer one is imported, a group has changed or somebody says that she is away: by this process, which counts at
/// once, or by another, which counts within a fifth of a second.
/// </summary>
public sealed class CurrentRegister
{
    private readonly Recent<Stamped> recent;
    private readonly TimeProvider clock;

    public CurrentRegister(IRegisters registers, IMemberships memberships, AbsenceStore absences, TimeProvider clock)
    {
        this.clock = clock;
        recent = new(clock, async (known, ct) =>
        {
            var stamp = await registers.StampAsync(ct);
            if (known is { } same && same.Stamp == stamp)
            {
                return same;
            }

            // What is read may be newer than the stamp; then it is read once more.
            return await registers.ReadAsync(ct) is { } read
                ? new Stamped(
                    stamp,
                    RegisterReader.Read(Encoding.UTF8.GetBytes(read.Json), new GroupMembers(await memberships.MembersAsync(ct))).Register,
                    await absences.ListAsync(ct))
                : null;
        });
    }

    /// <summary>As it is now, with those who stand in for those who are away. Null when none is imported.</summary>
    public async ValueTask<Register?> ReadAsync(CancellationToken ct) => (await recent.ReadAsync(ct))?.At(clock.Now());

    /// <summary>This process has imported one, read a group, or been told that somebody is away.</summary>
    internal void Renew() => recent.Renew();

    private sealed record Stamped(RegisterStamp Stamp, Register? Register, IReadOnlyList<Absence> Absences)
    {
        private Present? last;

        /// <summary>Reckoned anew when somebody goes away or comes back.</summary>
        public Register? At(Instant at)
        {
            if (Absences.Count == 0 || Register is null)
            {
                return Register;
            }

            if (last is { } known && known.From <= at && at < known.Until)
            {
                return known.Register;
            }

            List<Instant> turns = [.. Absences.Select(absence => absence.From), .. Absences.Select(absence => absence.Until).OfType<Instant>()];
            var present = new Present(
                Register.With(new StandIns(Absences, at)),
                turns.Where(turn => turn <= at).DefaultIfEmpty(Instant.MinValue).Max(),
                turns.Where(turn => turn > at).DefaultIfEmpty(Instant.MaxValue).Min());
            last = present;
            return present.Register;
        }
    }

    private sealed record Present(Register Register, Instant From, Instant Until);
}
