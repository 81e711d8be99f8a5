using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.Wording;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>A week's figures per account (<c>veckostatus</c>), for every account in the register, also those where nothing came; to those who have a role in it.</summary>
public sealed class ShowWeek(IItems items, Oversight oversight, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    public async Task<WeekOutcome> RunAsync(PersonId person, WeekAsked asked, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new WeekOutcome.NoRegister();
        }

        if (!register.RolesOf(person).Allow(Act.ReadWeek))
        {
            return new WeekOutcome.NotAllowed();
        }

        var named = Named(asked.Name, register);
        if (asked.Name.Length > 0 && named.One is null)
        {
            return new WeekOutcome.NoSuchName(named.Nearest?.Name);
        }

        var policy = await policies.ReadAsync(ct);
        var at = clock.Now();
        var week = asked.Of(Week.Of(at, policy.Calendar.Zone), policy.Calendar.Zone);
        var before = week.Before(policy.Calendar.Zone);
        var questions = await items.QuestionsAsync(before.From, week.To, ct);
        var duties = new WeekAskedFor(
            await oversight.DaysWithoutAsync(week.From, week.To, ct), await oversight.DaysWithoutAsync(before.From, before.To, ct), await oversight.SnapshotsAsync(before.From, week.To, ct));
        return new WeekOutcome.Shown(
            new WeekCount(week, register, policy, at).Of(named.One?.Name ?? register.Municipality.Name, named.One?.Accounts ?? register.Accounts, questions, duties) with
            {
                Name = named.One?.Name ?? string.Empty,
                InCrisis = policy.Declared.IsOn ? (policy, register) : null,
            });
    }

    private static NameFound<Asked> Named(string name, Register register) => NameSearch.Find(
        name,
        [
            .. register.Units.Select(unit => new Asked(unit.Name, [unit.Id.Value], [.. register.Accounts.Where(account => account.Unit == unit.Id)])),
            .. register.Accounts.Select(account => new Asked(account.Name, AccountNames.Of(account).Where(name => name == account.Name || name != account.BareName), [account])),
            .. register.Accounts.GroupBy(account => Spelling.Fold(account.BareName)).Where(same => same.Count() > 1).Select(same => new Asked(same.First().BareName, [], [.. same])),
        ],
        asked => [asked.Name, .. asked.AlsoCalled]);

    /// <summary>A unit or an account, with the accounts that it asks for.</summary>
    private sealed record Asked(string Name, IEnumerable<string> AlsoCalled, IReadOnlyList<Account> Accounts);
}

/// <summary>Which week, and of what.</summary>
/// <param name="Number">The week's number, the latest that has begun; null for none.</param>
/// <param name="Back">Without a number: how many weeks ago.</param>
/// <param name="Name">The unit or account as it was written; empty for all.</param>
public sealed record WeekAsked(int? Number, int Back, string Name)
{
    /// <summary>This week, of all.</summary>
    public static WeekAsked Present { get; } = new(null, 0, string.Empty);

    /// <summary>The week that is asked for, when it is <paramref name="present"/> now. There is no week 53 in most years: then it is the latest that there was.</summary>
    internal Week Of(Week present, DateTimeZone zone)
    {
        if (Number is not { } number)
        {
            return Week.Of(present.From - Duration.FromDays(7 * Back) + Duration.FromHours(12), zone);
        }

        var week = present;
        while (week.Number != number)
        {
            week = Week.Of(week.From - Duration.FromDays(3), zone);
        }

        return week;
    }
}

/// <summary>What came of asking for the week.</summary>
public abstract record WeekOutcome
{
    private WeekOutcome()
    {
    }

    public sealed record Shown(WeekView View) : WeekOutcome;

    public sealed record NotAllowed : WeekOutcome;

    public sealed record NoRegister : WeekOutcome;

    /// <param name="Nearest">What may have been meant; null when nothing is near.</param>
    public sealed record NoSuchName(string? Nearest) : WeekOutcome;
}
