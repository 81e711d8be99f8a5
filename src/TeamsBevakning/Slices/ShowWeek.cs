using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>This week's figures per account (<c>veckostatus</c>), for every account in the register, also those where nothing came.</summary>
public sealed class ShowWeek(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>Null when no register is imported.</summary>
    public async Task<WeekView?> RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return null;
        }

        var policy = await policies.ReadAsync(ct);
        var at = clock.Now();
        var week = Week.Of(at, policy.Calendar.Zone);
        var figures = (await items.FiguresAsync(week, at, ct)).ToDictionary(account => account.Account);
        return new WeekView(week, register.Municipality, [.. register.Accounts.Select(account => (account, FiguresOf(account)))]);

        AccountWeek FiguresOf(Account account) => figures.GetValueOrDefault(account.Id) ?? new AccountWeek(account.Id, 0, 0, 0, 0, 0, 0);
    }
}

public sealed record WeekView(Week Week, Municipality Municipality, IReadOnlyList<(Account Account, AccountWeek Figures)> Accounts);
