using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>A person's open items (<c>mina</c>): those she has taken and still may handle, and those that wait on her accounts or were forwarded to their units.</summary>
public sealed class ListMine(IItems items, CurrentRegister registers)
{
    /// <summary>The most that are listed; the nearest deadlines come first.</summary>
    public const int Most = 20;

    /// <summary>Null when she is not listed in the register.</summary>
    public async Task<MineView?> RunAsync(PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || register.Find(person) is null)
        {
            return null;
        }

        var accounts = register.AccountsOf(person).ToList();
        var units = accounts.Select(account => account.Unit).Distinct().ToList();
        var mine = (await items.MineAsync(person, [.. accounts.Select(account => account.Id)], units, Most, ct))
            .Where(story => register.RolesOf(person, story.Item).Allow(Act.Take))

            // What has been forwarded waits with those who got it.
            .Where(story => story.Item.Holder?.By.Id == person || story.Item.Moves.Forwarded is null || units.Contains(story.Item.Unit))
            .ToList();
        return new MineView(
            register,
            [.. mine.Where(story => story.Item.State is ItemState.Acknowledged)],
            [.. mine.Where(story => story.Item.State is ItemState.Open)]);
    }
}

/// <param name="Taken">What she has taken.</param>
/// <param name="Waiting">What nobody has taken on her accounts.</param>
public sealed record MineView(Register Register, IReadOnlyList<Story> Taken, IReadOnlyList<Story> Waiting);
