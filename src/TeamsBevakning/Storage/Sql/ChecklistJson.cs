using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>The accounts of an oversight item as they are kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(List<ChecklistLine>))]
internal sealed partial class ChecklistJson : JsonSerializerContext
{
    private const string Empty = "[]";

    public static string Write(Checklist checklist) => checklist.All.Count == 0
        ? Empty
        : JsonSerializer.Serialize(
            [.. checklist.All.Select(line => new ChecklistLine(line.Account.Value, line.Look?.By.Id.ToString(), line.Look?.By.Name, line.Look?.At.ToUnixTimeMilliseconds(), line.Look?.Round))],
            Default.ListChecklistLine);

    public static Checklist Read(string checklist) => checklist == Empty
        ? Checklist.None
        : new([.. JsonSerializer.Deserialize(checklist, Default.ListChecklistLine)!.Select(line => new AccountLook(
            new AccountId(line.Account), RowValues.HolderOf(line.ById, line.ByName, line.At) is { } looked ? new Look(looked.By, looked.At, line.Round ?? 0) : null))]);
}

internal sealed record ChecklistLine(string Account, string? ById, string? ByName, long? At, int? Round);
