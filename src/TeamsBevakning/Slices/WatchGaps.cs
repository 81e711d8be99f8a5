using NodaTime;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Each morning, and whenever an absence has changed: tells the communications unit of accounts that nobody will be left for.</summary>
public sealed class WatchGaps(AbsenceStore store, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    private static readonly LocalTime Morning = new(8, 0);

    public async Task RunAsync(CancellationToken ct)
    {
        var at = clock.Now();
        if (await store.WatchDueAsync(ct) is not { } due || due > at || await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        var (policy, absences, isWhole) = (await policies.ReadAsync(ct), await store.ListAsync(ct), true);
        foreach (var account in register.Accounts)
        {
            var open = await items.FindUnhandledAsync(ItemKind.Unwatched, account.Id.Value, ct);
            var gap = absences.Count == 0 ? null : GapRule.FirstGap(account, absences, at);
            var changes = GapRule.Decide(account, gap, open, policy, register.Municipality.CommunicationsUnit, at);
            isWhole &= changes.Count == 0 || await items.CommitAsync(changes, at, ct) is CommitOutcome.Committed;
        }

        if (isWhole)
        {
            await store.WatchedAsync(due, NextMorning(policy.Calendar, at));
        }
    }

    private static Instant NextMorning(WorkCalendar calendar, Instant at)
    {
        var today = calendar.LocalOf(at).Date;
        var morning = calendar.InstantOf(today, Morning);
        return morning > at ? morning : calendar.InstantOf(today.PlusDays(1), Morning);
    }
}
