using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Registers;

/// <summary>Reads an account of a register file.</summary>
internal static class RegisterAccounts
{
    public static void Read(CheckedObject account, RegisterIds<Unit> units, RegisterWho who, RegisterIds<Account> accounts, List<JsonFault> remarks)
    {
        var id = account.Value("id", required: true, CheckedValue.Text(100));
        var name = account.Value("name", required: true, CheckedValue.Text(200));
        var platform = account.Value("platform", required: true, CheckedValue.Text(50));
        var platformId = account.Value("platformId", required: false, CheckedValue.Text(200));
        var url = account.Value<Uri>("url", required: false, CheckedValue.Address);
        var unit = units.Named(account, "unit");
        var administrators = who.ListOf(account, "administrators", out var byGroup);
        var substitutes = who.ListOf(account, "substitutes", out var substitutesByGroup);
        var records = RecordsOf(account);
        account.Close();
        if (administrators.Count < 2 && !byGroup)
        {
            remarks.Add(new JsonFault(
                account.PathOf("administrators"),
                $"kontot ”{name ?? id}” har {administrators.Count switch { 0 => "ingen administratör", _ => "bara en administratör" }}",
                "Riktlinjerna kräver minst två"));
        }

        accounts.Add(id, account.PathOf("id"), new Account(
            new AccountId(id ?? string.Empty), name ?? string.Empty, platform?.ToLowerInvariant() ?? string.Empty, platformId, url, unit?.Id ?? default, administrators, substitutes)
        {
            HasAdministratorGroup = byGroup,
            HasSubstituteGroup = substitutesByGroup,
            Records = records,
        });
    }

    private static AccountRecords? RecordsOf(CheckedObject account)
    {
        if (account.Object("records", required: false) is not { } records)
        {
            return null;
        }

        var read = new AccountRecords(
            [.. records.Values("planApprovedBy", required: false, CheckedValue.Text(200)).Select(one => one.Value!)],
            [.. records.Values("loginsDepositedWith", required: false, CheckedValue.Text(200)).Select(one => one.Value!)],
            records.Value("sharedEmail", required: false, CheckedValue.Text(200)))
        {
            PlanCopySentTo = records.Value("planCopySentTo", required: false, CheckedValue.Text(200)),
            PubliclyListed = records.Value("publiclyListed", required: false, CheckedValue.Flag),
            Details = DetailsOf(records),
        };
        records.Close();
        return read;
    }

    /// <summary>Keys as the policy names them: none of them is unknown.</summary>
    private static Dictionary<string, string> DetailsOf(CheckedObject records)
    {
        if (records.Object("details", required: false) is not { } details)
        {
            return [];
        }

        return details.Keys.ToList()
            .Select(key => (Key: key, Text: details.Value(key, required: false, CheckedValue.Text(2_000))))
            .Where(detail => detail.Text is not null)
            .ToDictionary(detail => detail.Key, detail => detail.Text!);
    }
}
