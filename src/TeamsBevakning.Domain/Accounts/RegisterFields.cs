namespace TeamsBevakning.Domain.Accounts;

/// <summary>What an account's entry tells, by the names that policies give it (REQUIREMENTS D1).</summary>
internal static class RegisterFields
{
    /// <summary>Whether the entry tells it: in a key of its own, where the register always has it, or among its details. Case and outer blanks do not matter.</summary>
    public static bool Tells(Account account, string field)
    {
        var name = field.Trim();
        return name.ToLowerInvariant() switch
        {
            "socialt medium" or "medium" or "plattform" => account.Platform.Length > 0,
            "webbadress" or "adress" or "länk" => account.Url is not null,
            "verksamhet" or "enhet" => account.Unit != default,
            "administratörer" or "kontoadministratörer" or "administratörernas namn" or "administratörernas namn och kontaktuppgifter" => account.Administrators.Count > 0 || account.HasAdministratorGroup,
            _ => account.Records?.Details.Any(detail => string.Equals(detail.Key.Trim(), name, StringComparison.OrdinalIgnoreCase)) == true,
        };
    }
}
