using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Each week the journal's head goes to the communications unit's channel. After several missed weeks it goes once.</summary>
internal sealed class PostJournalHead(JournalHeads heads, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var at = clock.Now();
        var due = await heads.DueAsync(ct);
        if (due > at || await registers.ReadAsync(ct) is not { } register || await policies.ReadAsync(ct) is not { } policy)
        {
            return;
        }

        var next = HeadPosting.NextAfter(at, policy.Calendar);
        await (due is { } now ? heads.PostAsync(now, next, register.Municipality.CommunicationsUnit, at) : heads.BeginAsync(next));
    }
}
