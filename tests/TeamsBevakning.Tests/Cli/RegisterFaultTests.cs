using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.Registers;

namespace TeamsBevakning.Tests.Cli;

/// <summary>Each kind of fault in a register file, with the JSON path it is told at.</summary>
public sealed class RegisterFaultTests
{
    private static readonly string Good = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json"));

    [Theory]
    [InlineData("municipality.id", null, "$.municipality.id: nyckeln saknas")]
    [InlineData("municipality.tenantId", "\"inte ett id\"", "$.municipality.tenantId: ett id i GUID-form väntades")]
    [InlineData("municipality.communicationsUnit", "\"press\"", "$.municipality.communicationsUnit: verksamheten ”press” finns inte")]
    [InlineData("municipality", "7", "$.municipality: ett objekt väntades, här står talet 7")]
    [InlineData("units", null, "$.units: nyckeln saknas")]
    [InlineData("units", "{}", "$.units: en lista väntades, här står ett objekt")]
    [InlineData("units.1.id", "\"kultur\"", "$.units[1].id: verksamheten ”kultur” finns två gånger")]
    [InlineData("units.0.name", "\"  \"", "$.units[0].name: texten är tom")]
    [InlineData("people.0.objectId", null, "$.people[0].objectId: nyckeln saknas")]
    [InlineData("people.0.id", "\"bo\"", "$.people[1].id: personen ”bo” finns två gånger")]
    [InlineData("people.1.objectId", "\"aaaaaaaa-0000-4000-8000-000000000001\"", "$.people[1].objectId: objekt-id:t finns redan på $.people[0].objectId")]
    [InlineData("people.1.name", "12", "$.people[1].name: en text väntades, här står talet 12")]
    [InlineData("people.1.titel", "\"x\"", "$.people[1].titel: okänd nyckel (menade du ”title”?)")]
    [InlineData("accounts.0.unit", null, "$.accounts[0].unit: nyckeln saknas")]
    [InlineData("accounts.1.id", "\"fb-badhuset\"", "$.accounts[1].id: kontot ”fb-badhuset” finns två gånger")]
    [InlineData("accounts.0.administrators", "[\"anna\", \"ulf\"]", "$.accounts[0].administrators[1]: personen ”ulf” finns inte")]
    [InlineData("accounts.0.url", "\"facebook\"", "$.accounts[0].url: en webbadress väntades")]
    [InlineData("accounts.0.okänd", "1", "$.accounts[0].okänd: okänd nyckel")]
    [InlineData("communicators", "[\"ulf\"]", "$.communicators[0]: personen ”ulf” finns inte")]
    [InlineData("communicators", "[7]", "$.communicators[0]: ett person-id eller ett objekt väntades, här står talet 7")]
    [InlineData("communicators", "[\"eva\", null]", "$.communicators[1]: ett person-id eller ett objekt väntades, här står null")]
    [InlineData("communicators", "[{\"person\": \"ulf\"}]", "$.communicators[0].person: personen ”ulf” finns inte")]
    [InlineData("communicators", "[{\"units\": [\"kultur\"]}]", "$.communicators[0]: ingen av nycklarna står. Ange exakt en av: person, group")]
    [InlineData("communicators", "[{\"person\": \"eva\", \"group\": \"webb\"}]", "$.communicators[0]: person och group står båda")]
    [InlineData("communicators", "[{\"person\": \"eva\", \"units\": null}]", "$.communicators[0].units: en lista väntades, här står null")]
    [InlineData("communicators", "[{\"person\": null}]", "$.communicators[0].person: en text väntades, här står null")]
    [InlineData("communicators", "[{\"person\": \"eva\", \"units\": []}]", "$.communicators[0].units: listan är tom")]
    [InlineData("communicators", "[{\"person\": \"eva\", \"units\": [\"press\"]}]", "$.communicators[0].units[0]: verksamheten ”press” finns inte")]
    [InlineData("communicators", "[{\"person\": \"eva\", \"units\": [\"kultur\", \"kultur\"]}]", "$.communicators[0].units[1]: samma sak står två gånger")]
    [InlineData("communicators", "[{\"person\": \"eva\", \"accounts\": [\"fb-badhuset\"]}]", "$.communicators[0].accounts: okänd nyckel")]
    [InlineData("managers", "[{\"person\": \"maria\", \"unit\": [\"kultur\"]}]", "$.managers[0].unit: okänd nyckel (menade du ”units”?)")]
    [InlineData("archivists", "[{\"person\": \"maria\", \"accounts\": [\"fb-bad\"]}]", "$.archivists[0].accounts[0]: kontot ”fb-bad” finns inte")]
    [InlineData("archivists", "{}", "$.archivists: en lista väntades, här står ett objekt")]
    [InlineData("accounts.0.administrators", "[{\"group\": \"webb\"}]", "$.accounts[0].administrators[0].group: gruppen ”webb” finns inte")]
    [InlineData("accounts.0.administrators", "[{\"person\": \"anna\", \"units\": [\"kultur\"]}]", "$.accounts[0].administrators[0].units: okänd nyckel")]
    [InlineData("groups", "[{\"id\": \"webb\", \"name\": \"Webb\"}]", "$.groups[0].objectId: nyckeln saknas")]
    [InlineData("groups", "[{\"id\": \"webb\", \"name\": \"Webb\", \"objectId\": \"aaaaaaaa-0000-4000-8000-000000000001\"}]", "$.groups[0].objectId: objekt-id:t finns redan på $.people[0].objectId")]
    public void A_fault_is_told_at_its_path(string path, string? value, string told)
    {
        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(Changed(path, value)));

        reading.Register.ShouldBeNull();
        reading.Faults.Select(fault => fault.ToString()).ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal));
        reading.Faults.ShouldAllBe(fault => fault.Right.Length > 0);
    }

    [Theory]
    [InlineData("", "$: texten är inte giltig JSON (rad 1, kolumn 1)")]
    [InlineData("{\n  \"units\": [,]\n}", "$: texten är inte giltig JSON (rad 2, kolumn 13)")]
    [InlineData("[]", "$: ett objekt väntades, här står en lista")]
    [InlineData("""{"units": [], "units": []}""", "$.units: nyckeln står två gånger")]
    public void What_is_no_register_at_all_is_told(string text, string told) =>
        RegisterReader.Read(Encoding.UTF8.GetBytes(text)).Faults.Select(fault => fault.ToString()).ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal));

    [Fact]
    public void All_faults_are_told_at_once_and_the_good_file_has_none()
    {
        var two = Changed("people.0.name", null).Replace("\"platform\": \"instagram\"", "\"platform\": 3", StringComparison.Ordinal).Replace("\"platform\":\"instagram\"", "\"platform\":3", StringComparison.Ordinal);

        RegisterReader.Read(Encoding.UTF8.GetBytes(two)).Faults.Select(fault => fault.Path).ShouldBe(["$.people[0].name", "$.accounts[1].platform"]);
        var good = RegisterReader.Read(Encoding.UTF8.GetBytes(Good));
        (good.Faults.Count, good.Remarks.Count).ShouldBe((0, 0));
    }

    private static string Changed(string path, string? value)
    {
        var root = JsonNode.Parse(Good)!;
        var steps = path.Split('.');
        var owner = steps[..^1].Aggregate(root, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!).AsObject();
        owner.Remove(steps[^1]);
        if (value is not null)
        {
            owner[steps[^1]] = JsonNode.Parse(value);
        }

        return root.ToJsonString();
    }
}
