using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>Opens an item for each account that has not posted in the policy's time, and ends it when it has; the cost follows what is due. After a change of register or policy all are looked at once.</summary>
public sealed class WatchActivity(OwnPosts posts, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    private const int BatchSize = 50;

    private (Register Register, Policy Policy)? seen;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        var policy = await policies.ReadAsync(ct);
        if (seen is not { } last || last.Register != register || last.Policy != policy)
        {
            await posts.LookAgainAsync(clock.Now());
            seen = (register, policy);
        }

        // What a press was first with stays due, and is looked at on the next tick.
        foreach (var due in await posts.DueAsync(clock.Now(), BatchSize, ct))
        {
            await LookAsync(due, register, policy, ct);
        }
    }

    private async Task LookAsync(LastPost last, Register register, Policy policy, CancellationToken ct)
    {
        if (register.Find(last.Account) is not { } account)
        {
            await posts.LookedAsync(last, null);
            return;
        }

        var at = clock.Now();
        AccountId[] sameSource = [.. register.Accounts.Where(other => other.Platform == account.Platform).Select(other => other.Id)];
        var look = Inactivity.Decide(
            account,
            Texts.InactiveName.With(account.Name),
            last,
            await posts.HeardAsync(sameSource, ct),
            await items.FindUnhandledAsync(ItemKind.InactiveAccount, account.Id.Value, ct),
            await items.FindAsync(Inactivity.IdOf(last), ct),
            policy.For(account.Id),
            register.Municipality.CommunicationsUnit,
            at);
        if (look.Change is null || await items.CommitAsync([look.Change], at, ct) is CommitOutcome.Committed)
        {
            await posts.LookedAsync(last, look.NextAt);
            if (look.Change?.Item is { Version: 1 } opened)
            {
                Measures.ItemOpened(opened.Kind);
            }
        }
    }
}
