using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;

namespace TeamsBevakning.Storage.Sql;

/// <summary>What a crisis is declared for, as it is kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<CrisisLine>))]
internal sealed partial class CrisisJson : JsonSerializerContext
{
    public static string Write(IReadOnlyList<CrisisScope> scopes) =>
        JsonSerializer.Serialize([.. scopes.Select(scope => new CrisisLine(scope.Account?.Value, scope.By.ToString(), scope.Since.ToUnixTimeMilliseconds()))], Default.ListCrisisLine);

    public static IReadOnlyList<CrisisScope> Read(string scopes) =>
    [
        .. JsonSerializer.Deserialize(scopes, Default.ListCrisisLine)!.Select(line => new CrisisScope(
            line.Account is null ? null : new AccountId(line.Account), new PersonId(Guid.Parse(line.By)), Instant.FromUnixTimeMilliseconds(line.Since))),
    ];
}

internal sealed record CrisisLine(string? Account, string By, long Since);
