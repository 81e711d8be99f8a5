using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.CheckedJson;
using Xunit.Abstractions;

namespace TeamsBevakning.Tests.Policies;

/// <summary>The schema that editors check by says the same as the program, wherever a schema can say it: tried on every file with one thing changed at a time.</summary>
public sealed class SchemaAgreementTests(ITestOutputHelper output)
{
    private static readonly JsonSchema Schema = new(JsonNode.Parse(PolicySamples.Schema)!.AsObject());

    /// <summary>What no schema can say: what depends on another place in the file, on dates, or on what an amount comes to.</summary>
    private static readonly string[] BeyondSchema =
    [
        "ingen inställning har dokumentet som källa", "är inget av orden här", "har steg som räknas till acknowledge", "neverStore", "står efter remove", "flags.cannotRemove säger",
        "”default” står redan", "from är inte före before", "tiden är för lång", "tiden är noll", "är ingen känd tidszon", "escalations har ingen plan", "documents är tomt",
        "har ingen öppettid", "stänger innan den öppnar", "överlappar", "står två gånger. Ta bort den ena.", "har inget öppet före det", "innan någon veckodag öppnar",
        "inget är öppet före det", "då är inget öppet", "ligger utanför kalendern", "ingen öppen timme", "är varken ledig eller kort dag", "ett heltal väntades, här står talet 1.0",
    ];

    public static TheoryData<string> Files => [.. PolicySamples.Files.Append(Path.Combine(AppContext.BaseDirectory, "data", "policies", "sjostad.json"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_follows_the_schema(string file) => Schema.Allows(Parsed(File.ReadAllText(file))).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Files))]
    public void With_one_thing_changed_the_schema_and_the_program_judge_alike(string file)
    {
        var text = File.ReadAllText(file);
        var tried = 0;
        var refused = 0;
        var different = new List<string>();
        foreach (var (what, mutant) in Mutations.Of(text, file.EndsWith("sjostad.json", StringComparison.Ordinal) ? int.MaxValue : 60))
        {
            var (faults, allowed) = (PolicySamples.Read(mutant).Faults, Schema.Allows(Parsed(mutant)));
            var judged = faults.Count == 0;
            (tried, refused) = (tried + 1, refused + (judged ? 0 : 1));
            if (judged != allowed && !(allowed && faults.All(IsBeyond)))
            {
                different.Add($"{what[..Math.Min(120, what.Length)]}: the schema {(allowed ? "allows" : "refuses")}, the program says {string.Join(" ", faults)}");
            }
        }

        output.WriteLine($"{Path.GetFileName(file)}: {tried} changes, {refused} refused");
        different.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(500);
    }

    private static bool IsBeyond(JsonFault fault) => BeyondSchema.Any(words => fault.ToString().Contains(words, StringComparison.Ordinal));

    private static JsonNode? Parsed(string text) => JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = true });
}
