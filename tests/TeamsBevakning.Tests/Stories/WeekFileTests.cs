using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The week's figures as files: asked for in a chat, agreed to, and put into the person's OneDrive.</summary>
public sealed class WeekFileTests
{
    [Fact]
    public async Task Asked_for_as_a_file_the_week_is_offered_and_saved_where_Teams_says_when_the_person_agrees()
    {
        await using var world = await World.Begin();
        await using var drive = await OneDrive.StartAsync();
        await world.CitizenAsks("När öppnar badet?", on: "Badhuset", at: "mån 10.00");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Besvarad");
        await world.FastForwardTo("mån 11.30");

        var (table, page) = await Offered(world, "Maria Åström", "veckostatus fil");
        table["name"]!.GetValue<string>().ShouldBe("veckostatus-2026-v47.csv");
        (await Agrees(world, "Maria Åström", table, drive.Url)).ShouldBe(200);
        (await Agrees(world, "Maria Åström", page, drive.Url)).ShouldBe(200);

        drive.Put.Count.ShouldBe(2);
        var (method, range, content) = drive.Put[0];
        (method, range).ShouldBe(("PUT", $"bytes 0-{content.Length - 1}/{content.Length}"));
        content[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var lines = Encoding.UTF8.GetString(content[3..]).Split("\r\n");
        lines[0].ShouldStartWith("Vecka;Verksamhet;Konto;Inkomna frågor;Besvarade;");
        lines[1].ShouldStartWith("2026-v47;Sjöstads kommun;(alla);1;1;0;1;1;100;0,00;0,00;0;0;0;");
        lines.ShouldContain(line => line.StartsWith("2026-v47;Kultur och fritid;Badhuset;1;1;", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("2026-v46;Kultur och fritid;Badhuset;0;0;", StringComparison.Ordinal));
        var html = WebUtility.HtmlDecode(Encoding.UTF8.GetString(drive.Put[1].Content));
        html.ShouldContain("<h1>Veckostatus vecka 47, 2026</h1>");
        html.ShouldContain("<th scope=\"row\">Inkomna frågor</th><td>1 (förra veckan 0)</td>");
        var shown = world.Connector.Memory.Calls[^1].Message["attachments"]![0]!;
        shown["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.teams.card.file.info");
        shown["content"]!["uniqueId"]!.GetValue<string>().ShouldBe("1150D938");
    }

    [Fact]
    public async Task What_an_account_is_called_can_be_neither_formula_nor_markup_in_the_files()
    {
        await using var world = await World.Begin();
        await using var drive = await OneDrive.StartAsync();
        await world.RegisterIsImported(register => register["accounts"]![0]!["name"] = "=HYPERLINK(\"http://ond.example\";\"<script>alert(1)</script>\")");

        var (table, page) = await Offered(world, "Eva Lind", "veckostatus fil");
        await Agrees(world, "Eva Lind", table, drive.Url);
        await Agrees(world, "Eva Lind", page, drive.Url);

        Encoding.UTF8.GetString(drive.Put[0].Content).ShouldContain(";\"'=HYPERLINK(\"\"http://ond.example\"\";");
        Encoding.UTF8.GetString(drive.Put[1].Content).ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    [Fact]
    public async Task When_the_store_does_not_answer_the_person_is_told_so_and_nothing_is_put_anywhere()
    {
        await using var world = await World.Begin();
        await using var drive = await OneDrive.StartAsync();
        var (table, _) = await Offered(world, "Eva Lind", "veckostatus fil");
        await world.InStore("alter table comment rename to comment_away; alter table item rename to item_away");

        (await Agrees(world, "Eva Lind", table, drive.Url)).ShouldBe(200);

        drive.Put.ShouldBeEmpty();
        world.Connector.Memory.Calls[^1].Message["text"]!.GetValue<string>().ShouldBe("Det gick inte just nu. Inget har ändrats. Försök igen om en stund.");
    }

    [Theory]
    [InlineData("https://ond.example/upload")]
    [InlineData("https://sjostad.sharepoint.com.ond.example/upload")]
    [InlineData("http://sjostad-my.sharepoint.com/upload")]
    [InlineData("https://user@sjostad-my.sharepoint.com:8443/upload")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task Nothing_is_put_anywhere_but_where_people_have_their_files(string place)
    {
        await using var world = await World.Begin();
        var (table, _) = await Offered(world, "Eva Lind", "veckostatus fil");

        await Agrees(world, "Eva Lind", table, place);

        world.Connector.Memory.Calls[^1].Text.ShouldContain("pekade någon annanstans än på din OneDrive");
        world.Host.Log.All.ShouldContain("not SharePoint or OneDrive");
    }

    [Theory]
    [InlineData(500)]
    [InlineData(302)]
    public async Task Where_the_file_is_not_taken_the_person_is_told_how_to_get_the_figures(int status)
    {
        await using var world = await World.Begin();
        await using var drive = await OneDrive.StartAsync();
        drive.Answers = status;
        var (table, _) = await Offered(world, "Eva Lind", "veckostatus fil");

        await Agrees(world, "Eva Lind", table, drive.Url);

        drive.Put.Count.ShouldBe(1);
        world.Connector.Memory.Calls[^1].Text.ShouldContain("Din OneDrive tog inte emot filen");
    }

    [Fact]
    public async Task Only_who_may_see_the_figures_gets_them_and_a_no_is_a_no()
    {
        await using var world = await World.Begin();
        await using var drive = await OneDrive.StartAsync();
        (await world.Writes("Okänd Person", "veckostatus fil")).ShouldContain("Veckans siffror visas för dem som har en roll");
        var (table, _) = await Offered(world, "Eva Lind", "veckostatus Badhuset som fil, tack");

        await Agrees(world, "Okänd Person", table, drive.Url);
        world.Connector.Memory.Calls[^1].Text.ShouldContain("Veckans siffror visas för dem som har en roll");
        await world.Sends(Consent("Eva Lind", "decline", table, null));
        world.Connector.Memory.Calls[^1].Text.ShouldContain("Ingen fil sparades");
        drive.Put.ShouldBeEmpty();

        (await Agrees(world, "Eva Lind", table, drive.Url)).ShouldBe(200);
        Encoding.UTF8.GetString(drive.Put.Single().Content).ShouldNotContain("Biblioteket");
    }

    [Fact]
    public async Task In_a_channel_it_says_where_files_are_had_and_the_cards_button_gives_them_in_the_chat()
    {
        await using var world = await World.Begin();
        (await world.Writes("Eva Lind", "veckostatus Badhuset fil", channel: World.Kommunikation)).ShouldBe("Filer lämnar jag bara i en chatt med dig. Öppna chatten med mig och skriv: veckostatus fil v47 Badhuset");

        await world.Writes("Eva Lind", "veckostatus Badhuset");
        var call = world.Connector.Memory.Calls[^1];
        var action = CardActions.Named(call.Card!, "Som fil");
        var press = Activities.PersonalMessage("Eva Lind", string.Empty);
        (press["type"], press["name"]) = ("invoke", "adaptiveCard/action");
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() } };

        (await world.Sends(press)).Text.ShouldContain("Filerna ligger här i chatten");
        Question(world.Connector.Memory.Calls[^1])["content"]!["acceptContext"]!["of"]!.GetValue<string>().ShouldBe("Badhuset");
        press["value"]!["action"]!["data"]!["week"] = "nittio";
        (await world.Sends(press)).Text.ShouldContain("Knappen går inte att läsa");
    }

    private static async Task<(JsonNode Table, JsonNode Page)> Offered(World world, string person, string text)
    {
        await world.Writes(person, text);
        var questions = world.Connector.Memory.Calls.TakeLast(2).Select(Question).ToList();
        return (questions[0], questions[1]);
    }

    private static JsonNode Question(ConnectorCall call)
    {
        var question = call.Message["attachments"]![0]!;
        question["contentType"]!.GetValue<string>().ShouldBe("application/vnd.microsoft.teams.card.file.consent");
        return question;
    }

    private static async Task<int> Agrees(World world, string person, JsonNode question, string place) =>
        (await world.Sends(Consent(person, "accept", question, place))).Status;

    private static JsonObject Consent(string person, string answer, JsonNode question, string? place)
    {
        var activity = Activities.PersonalMessage(person, string.Empty);
        (activity["type"], activity["name"]) = ("invoke", "fileConsent/invoke");
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = answer,
            ["context"] = question["content"]![answer == "accept" ? "acceptContext" : "declineContext"]?.DeepClone(),
            ["uploadInfo"] = place is null ? null : new JsonObject
            {
                ["contentUrl"] = place,
                ["name"] = question["name"]!.DeepClone(),
                ["uploadUrl"] = place,
                ["uniqueId"] = "1150D938",
                ["fileType"] = "csv",
            },
        };
        return activity;
    }
}
