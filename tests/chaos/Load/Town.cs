using System.Text.Json;

namespace TeamsBevakning.Chaos.Load;

/// <summary>The register that the run plays in, and the channels of its units.</summary>
internal sealed record Town(string File, string Tenant, IReadOnlyList<string> Units, string CommunicationsUnit, IReadOnlyList<string> Accounts, IReadOnlyList<Person> People)
{
    public const string Team = "19:5f1e0000000000000000000000000002@thread.tacv2";

    public static Town Read(string file)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(file));
        var root = json.RootElement;
        return new Town(
            file,
            root.GetProperty("municipality").GetProperty("tenantId").GetString()!,
            Ids(root.GetProperty("units")),
            root.GetProperty("municipality").GetProperty("communicationsUnit").GetString()!,
            Ids(root.GetProperty("accounts")),
            Person.In(root));
    }

    public static string ChannelOf(string unit) => $"19:5f1e{unit}@thread.tacv2";

    private static IReadOnlyList<string> Ids(JsonElement list) => [.. list.EnumerateArray().Select(one => one.GetProperty("id").GetString()!)];
}
