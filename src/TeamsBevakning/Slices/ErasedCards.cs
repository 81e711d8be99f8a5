using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>When a comment's content is erased, the cards of the question that it may have opened must lose it too.</summary>
internal static class ErasedCards
{
    public static async Task<IReadOnlyList<Change>> FollowAsync(Change change, IItems items, Register register, CancellationToken ct)
    {
        if (change is not { ErasesContent: true, Item: { Account: { } account, Comment: { } comment } } || await items.FindAsync(ItemId.Of(account, comment), ct) is not { } question)
        {
            return [];
        }

        var after = question with { Version = question.Version + 1 };
        return [new Change(after, [], Notice.AllOf(after, register.Municipality.CommunicationsUnit))];
    }
}
