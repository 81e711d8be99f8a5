using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.Slices;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>What comes back by itself.</summary>
internal sealed partial class World
{
    /// <summary>A world under a municipality's whole rules, on Monday when the day begins at 08.00: the channels of these units were tied half an hour before.</summary>
    public static async Task<World> Morning(string municipality, params string[] units)
    {
        var world = await Under(Policy(municipality), new Dictionary<string, string?>(), Moment.Beginning - NodaTime.Duration.FromMinutes(30), units);
        await world.FastForwardTo("mån 08.00");
        return world;
    }

    /// <summary>Presses <i>Inget att åtgärda</i> beside one account of the card, as it is or as it was.</summary>
    public Task<PressAnswer> PressesLook(string person, PostedCard card, string account, JsonObject? old = null)
    {
        var action = Actions((old ?? card.Content)["body"]!).First(each => each["data"]?["account"]?.GetValue<string>() == account);
        return Sends(Activities.Press(person, card, action, action["data"]!.DeepClone().AsObject()));
    }

    /// <summary>Those of an element and of all that is in it.</summary>
    private static IEnumerable<JsonObject> Actions(JsonNode element) => element switch
    {
        JsonArray list => list.SelectMany(each => Actions(each!)),
        JsonObject one => [.. one["actions"]?.AsArray().Select(each => each!.AsObject()) ?? [], .. one["items"] is { } items ? Actions(items) : []],
        _ => [],
    };

    /// <summary>The program is stopped now and started at a later moment.</summary>
    public async Task RestartAt(string moment)
    {
        await Settled();
        var now = Moment.Next(moment, Now);
        await Host.DisposeAsync();
        Host = await StoryHost.StartAsync(folder, now, policy, settings);
    }

    /// <summary>Somebody imports the register with one account more, which Anna and Bo answer for.</summary>
    public Task RegisterGains(string id, string name, string unit) => RegisterIsImported(register =>
        register["accounts"]!.AsArray().Add(new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["platform"] = "facebook",
            ["unit"] = unit,
            ["administrators"] = new JsonArray("anna", "bo"),
        }));

    /// <summary>Somebody imports the stories' register with a change.</summary>
    public async Task RegisterIsImported(Action<JsonNode> change)
    {
        var register = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "data", "stories", "register.json")))!;
        change(register);
        (await Host.Get<ImportRegister>().RunAsync(Encoding.UTF8.GetBytes(register.ToJsonString()), default)).Faults.ShouldBeEmpty();
    }
}
