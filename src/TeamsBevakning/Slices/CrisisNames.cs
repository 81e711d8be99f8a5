using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Wording;
using TeamsBevakning.Registers;

namespace TeamsBevakning.Slices;

/// <summary>What somebody means by ”Badhuset och Biblioteket” or ”Kultur och fritid”: accounts, and the accounts of units.</summary>
/// <param name="Unknown">What fits nothing; null when everything fits.</param>
/// <param name="Nearest">What may have been meant by it; null when nothing is near.</param>
internal sealed record CrisisNames(IReadOnlyList<Account> Accounts, string? Unknown, string? Nearest)
{
    private static readonly string[] Between = ["och", "samt", "and", "&", "+"];

    /// <summary>The longest names first, since ”och” may belong to a name or stand between two.</summary>
    public static CrisisNames Read(string names, Register register)
    {
        if (names.Equals("kommunen", StringComparison.OrdinalIgnoreCase) && Named(names, register).Count == 0)
        {
            return new([], null, null);
        }

        var words = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = new List<Account>();
        for (var from = 0; from < words.Length;)
        {
            var length = Enumerable.Range(0, words.Length - from).Select(shorter => words.Length - from - shorter)
                .FirstOrDefault(length => Named(string.Join(' ', words[from..(from + length)]), register).Count > 0);
            if (length > 0)
            {
                found.AddRange(Named(string.Join(' ', words[from..(from + length)]), register));
            }
            else if (!Between.Contains(words[from].ToLowerInvariant()))
            {
                return Missing(words[from..], register);
            }

            from += Math.Max(1, length);
        }

        return new([.. found.Distinct()], null, null);
    }

    private static CrisisNames Missing(string[] words, Register register)
    {
        var name = string.Join(' ', words.TakeWhile(word => !Between.Contains(word.ToLowerInvariant())));
        return new([], name, AccountsNamed(name, register).Nearest?.Name ?? UnitsNamed(name, register).Nearest?.Name);
    }

    private static IReadOnlyList<Account> Named(string name, Register register) => AccountsNamed(name, register).Found is { Count: > 0 } accounts
        ? accounts
        : [.. register.Accounts.Where(account => UnitsNamed(name, register).Found.Any(unit => unit.Id == account.Unit))];

    private static NameFound<Account> AccountsNamed(string name, Register register) => NameSearch.Find(name, register.Accounts, AccountNames.Of);

    private static NameFound<Unit> UnitsNamed(string name, Register register) => NameSearch.Find(name, register.Units, unit => [unit.Name, unit.Id.Value]);
}
