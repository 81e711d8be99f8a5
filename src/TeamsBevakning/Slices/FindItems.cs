using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Wording;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Searches what is open and what came in lately, and the accounts, by words in any order (the message extension). Everybody finds what she may see: items as <c>försenade</c> shows them, accounts as <c>veckostatus</c> does.</summary>
public sealed class FindItems(ItemSearch search, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    private const int MostWords = 10;
    private const int MostAccounts = 10;

    private static readonly Duration Lately = Duration.FromDays(30);

    private static readonly string[] Late = ["forsenade", "forsenat", "forsenad", "sena", "sent", "sen", "late", "overdue"];

    /// <summary>Null when she is not listed in the register.</summary>
    /// <param name="written">What she wrote; empty for what is nearest its deadline.</param>
    public async Task<FoundView?> RunAsync(PersonId person, string written, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || register.Find(person) is null)
        {
            return null;
        }

        var at = clock.Now();
        var words = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords).Select(Spelling.Fold).ToList();
        var onlyLate = words.RemoveAll(word => Late.Contains(word)) > 0;
        AccountId[] visible = [.. register.Accounts.Where(account => register.RolesOf(person, account).Allow(Act.ReadLate)).Select(account => account.Id)];
        var stories = (await search.CandidatesAsync(visible, at - Lately, ct))
            .Where(story => register.RolesOf(person, story.Item).Allow(Act.ReadLate))
            .Where(story => onlyLate ? story.Item.IsUnhandled && story.Item.Due.At <= at : words.Count > 0 || story.Item.IsUnhandled)
            .Where(story => Has(words, [.. NamesOf(story.Item, register), WordsOf(story)]));
        var accounts = words.Count == 0 || onlyLate || !register.RolesOf(person).Allow(Act.ReadWeek) ? []
            : register.Accounts.Where(account => Has(words, [account.Name, account.Platform, register.Find(account.Unit)?.Name])).Take(MostAccounts);
        return new FoundView(register, await policies.ReadAsync(ct), at, [.. accounts], [.. stories]);
    }

    private static IEnumerable<string?> NamesOf(Item item, Register register)
    {
        var account = item.Account is { } id ? register.Find(id) : null;
        return [account?.Name, account?.Platform, register.Find(item.Unit)?.Name, item.Matter?.Name];
    }

    /// <summary>What a flagged comment says is not searched: it is shown on its own card only.</summary>
    private static string? WordsOf(Story story) => story.Item.Kind is ItemKind.FlaggedComment ? null : story.Comment?.Post.Text;

    private static bool Has(List<string> words, IReadOnlyList<string?> texts)
    {
        var folded = string.Join('\n', texts.Select(text => text is null ? string.Empty : Spelling.Fold(text)));
        return words.TrueForAll(word => folded.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>What was found.</summary>
/// <param name="Policy">The rules in force.</param>
/// <param name="At">When.</param>
public sealed record FoundView(Register Register, Policy Policy, Instant At, IReadOnlyList<Account> Accounts, IReadOnlyList<Story> Stories);
