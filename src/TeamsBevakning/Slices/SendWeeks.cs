using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Puts the week that has ended into the outbox for those who want it, when the first working day of the next begins. After several missed weeks it goes once.</summary>
internal sealed class SendWeeks(WeekWishes wishes, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    private const int BatchSize = 50;

    public async Task RunAsync(CancellationToken ct)
    {
        var at = clock.Now();
        for (var due = await wishes.DueAsync(at, BatchSize, ct); due.Count > 0 && await registers.ReadAsync(ct) is { } register; due = await wishes.DueAsync(at, BatchSize, ct))
        {
            var calendar = (await policies.ReadAsync(ct)).Calendar;
            var ended = Week.Of(at, calendar.Zone).Before(calendar.Zone);
            var next = WeekTurn.NextAfter(at, calendar);
            foreach (var wish in due)
            {
                await wishes.SendAsync(wish, next, new WeekSubject(wish.Person, new WeekAsked(ended.Number, 0, wish.Of)).ToString(), register.Municipality.CommunicationsUnit, at);
            }
        }
    }
}
