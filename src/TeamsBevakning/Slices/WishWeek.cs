using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>A person wants the figures each Monday (<c>veckostatus varje måndag</c>), or no longer (<c>veckostatus sluta</c>). Whoever may read them may have them sent.</summary>
public sealed class WishWeek(ShowWeek week, WeekWishes wishes, CurrentPolicy policies, TimeProvider clock)
{
    public async Task<WishOutcome> BeginAsync(PersonId person, WeekAsked asked, CancellationToken ct)
    {
        if (await week.RunAsync(person, asked, ct) is var outcome && outcome is not WeekOutcome.Shown { View: var view })
        {
            return new WishOutcome.No(outcome);
        }

        var calendar = (await policies.ReadAsync(ct)).Calendar;
        var wish = new WeekWish(person, view.Name, WeekTurn.NextAfter(clock.Now(), calendar));
        await wishes.WishAsync(wish);
        return new WishOutcome.Begun(view.Of, wish.DueAt, calendar.Zone);
    }

    /// <summary>Whether there was a wish to take back; anybody may.</summary>
    public Task<bool> EndAsync(PersonId person) => wishes.TakeBackAsync(person);
}

/// <summary>What came of wanting the figures each Monday.</summary>
public abstract record WishOutcome
{
    private WishOutcome()
    {
    }

    /// <param name="Of">The municipality, the unit or the account.</param>
    /// <param name="NextAt">When they come first.</param>
    public sealed record Begun(string Of, Instant NextAt, DateTimeZone Zone) : WishOutcome;

    public sealed record No(WeekOutcome Why) : WishOutcome;
}
