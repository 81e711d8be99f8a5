using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>This week's figures per account (<c>veckostatus</c>), for every account in the register, also those where nothing came; to those who have a role in it.</summary>
public sealed class ShowWeek(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    public async Task<WeekOutcome> RunAsync(PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new WeekOutcome.NoRegister();
        }

        if (!register.RolesOf(person).Allow(Act.ReadWeek))
        {
            return new WeekOutcome.NotAllowed();
        }

        var policy = await policies.ReadAsync(ct);
        var at = clock.Now();
        var week = Week.Of(at, policy.Calendar.Zone);
        var figures = (await items.FiguresAsync(week, at, ct)).ToDictionary(account => account.Account);
        return new WeekOutcome.Shown(new WeekView(week, register.Municipality, [.. register.Accounts.Select(account => (account, FiguresOf(account)))]));

        AccountWeek FiguresOf(Account account) => figures.GetValueOrDefault(account.Id) ?? new AccountWeek(account.Id, 0, 0, 0, 0, 0, 0);
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
}

public sealed record WeekView(Week Week, Municipality Municipality, IReadOnlyList<(Account Account, AccountWeek Figures)> Accounts);
