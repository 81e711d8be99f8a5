using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>A person says in which hours she wants no messages of her own (<c>tyst</c>).</summary>
public sealed class SayQuiet(QuietStore store, CurrentRegister registers, CurrentPolicy policies)
{
    /// <summary>How it is after; null when she is not listed in the register.</summary>
    public async Task<QuietView?> RunAsync(PersonId person, QuietAsked asked, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || register.Find(person) is null)
        {
            return null;
        }

        switch (asked.Wish)
        {
            case QuietWish.Hours:
                await store.SayAsync(person, asked.Hours);
                break;
            case QuietWish.Never:
                await store.SayAsync(person, null);
                break;
            case QuietWish.AsPolicy:
                await store.ForgetAsync(person);
                break;
            case QuietWish.Tell or QuietWish.Unclear:
                break;
        }

        var said = await store.ReadAsync(ct);
        var policy = (await policies.ReadAsync(ct)).Quiet;
        return new QuietView(said.TryGetValue(person, out var own) ? own : policy, said.ContainsKey(person));
    }
}

/// <summary>What she wants.</summary>
public enum QuietWish
{
    /// <summary>To be told how it is.</summary>
    Tell,

    /// <summary>Hours of her own.</summary>
    Hours,

    /// <summary>No quiet hours.</summary>
    Never,

    /// <summary>The policy's.</summary>
    AsPolicy,

    /// <summary>Something that no hours could be read from.</summary>
    Unclear,
}

/// <param name="Hours">Hours of her own; null for none.</param>
public sealed record QuietAsked(QuietWish Wish, QuietHours? Hours);

/// <param name="Hours">The hours that hold for her; null for none.</param>
/// <param name="IsOwn">Whether she has said so herself.</param>
public sealed record QuietView(QuietHours? Hours, bool IsOwn);
