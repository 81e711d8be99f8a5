using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Wording;

namespace TeamsBevakning.Registers;

/// <summary>Which accounts people mean.</summary>
internal static class AccountNames
{
    /// <summary>What one is known by: its name, also with its platform after it, and its id.</summary>
    public static IReadOnlyList<string> Of(Account account) => [account.Name, account.BareName, $"{account.BareName} {account.Platform}", $"{account.BareName} på {account.Platform}", account.Id.Value];

    /// <summary>Those of that name, or of that id: several, where one name is used on several platforms.</summary>
    public static IReadOnlyList<Account> Find(Register register, string written)
    {
        var name = Spelling.Fold(written.Trim());
        return [.. register.Accounts.Where(account => Of(account).Any(each => Spelling.Fold(each) == name))];
    }

    /// <summary>Those of them that a sentence names.</summary>
    public static IReadOnlyList<Account> Mentioned(IEnumerable<Account> accounts, string sentence)
    {
        var words = $" {string.Join(' ', Spelling.Fold(sentence).Split(Between, StringSplitOptions.RemoveEmptyEntries))} ";
        return [.. accounts.Where(account => words.Contains($" {Spelling.Fold(account.BareName)} ", StringComparison.Ordinal))];
    }

    private static readonly char[] Between = [' ', '\t', '\n', '\r', '.', ',', ';', ':', '!', '?', '"', '”', '(', ')'];
}
