using System.IO.Compression;
using System.Text.Json.Nodes;
using TeamsBevakning.Teams.Commands;

namespace TeamsBevakning.Tests.Cli;

public sealed class ManifestBuildTests : IDisposable
{
    private const string BotId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task The_package_has_the_bots_id_the_developer_the_translation_and_both_icons()
    {
        var result = await command.RunAsync("manifest", "build", "--bot-id", BotId, "--developer", "Sjöstads kommun", "--website", "https://www.sjostad.se/bevakning", "--out", "paket/bevakning.zip");

        (result.Exit, result.Error).ShouldBe((0, string.Empty));
        using var zip = await ZipFile.OpenReadAsync(command.PathOf("paket/bevakning.zip"));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["manifest.json", "en.json", "color.png", "outline.png"]);
        var manifest = await JsonNode.ParseAsync(await zip.GetEntry("manifest.json")!.OpenAsync());
        manifest!["id"]!.GetValue<string>().ShouldBe(BotId);
        manifest["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe(BotId);
        manifest["composeExtensions"]![0]!["botId"]!.GetValue<string>().ShouldBe(BotId);
        manifest["developer"]!["name"]!.GetValue<string>().ShouldBe("Sjöstads kommun");
        manifest["developer"]!["privacyUrl"]!.GetValue<string>().ShouldBe("https://www.sjostad.se/bevakning");
    }

    [Fact]
    public async Task Without_an_option_the_bots_id_is_that_of_the_settings()
    {
        var result = await command.RunAsync(new Dictionary<string, string?> { ["Bot__MicrosoftAppId"] = BotId }, "manifest", "build");

        result.Exit.ShouldBe(0, result.Error);
        result.Output.ShouldContain($"bevakning.zip är klar: version 0.1.0, bot {BotId}.");
        result.Output.ShouldContain("Ange --website");
    }

    [Theory]
    [InlineData("Botens id saknas.")]
    [InlineData("bot-1 är inget bot-id.", "--bot-id", "bot-1")]
    [InlineData("http://sjostad.se går inte att ha som --website.", "--bot-id", BotId, "--website", "http://sjostad.se")]
    [InlineData("--developer ska vara ett namn på högst 32 tecken.", "--bot-id", BotId, "--developer", "Kommunstyrelsens förvaltning i Sjöstads kommun")]
    public async Task What_cannot_be_in_a_package_is_told_and_nothing_is_written(string told, params string[] options)
    {
        var result = await command.RunAsync(["manifest", "build", .. options]);

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith(told);
        File.Exists(command.PathOf("bevakning.zip")).ShouldBeFalse();
    }

    /// <summary>The menu names each command as help does, and nothing that the bot does not know.</summary>
    [Fact]
    public void Every_command_of_the_menu_is_one_that_the_bot_knows_and_none_is_missing()
    {
        var lists = JsonNode.Parse(File.ReadAllText(Repository.PathOf("manifest", "manifest.json")))!["bots"]![0]!["commandLists"]!.AsArray();
        var titles = lists.SelectMany(list => list!["commands"]!.AsArray().Select(each => each!["title"]!.GetValue<string>())).Distinct().ToList();

        titles.ShouldAllBe(title => !(CommandReader.Read(title).Command is Command.Unknown));
        Enum.GetValues<CommandName>().Select(command => CommandWords.NameOf(command, ReplyLanguage.Swedish)).ShouldBeSubsetOf(titles);
    }
}
