namespace TeamsBevakning.Tests.Cli;

public sealed class StartFaultTests : IDisposable
{
    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Theory]
    [InlineData("Urls", "banan", "Urls är ”banan”")]
    [InlineData("Urls", "ftp://127.0.0.1:1", "Urls är ”ftp://127.0.0.1:1”")]
    [InlineData("Urls", "http://127.0.0.1:99999", "Urls är ”http://127.0.0.1:99999”")]
    [InlineData("Urls", "http://203.0.113.5:3978", "Urls är ”http://203.0.113.5:3978”")]
    [InlineData("Bot__DangerouslyAllowUnauthenticatedRequests", "ja", "Bot:DangerouslyAllowUnauthenticatedRequests är ”ja”. Ange true eller false")]
    [InlineData("Bot__ChannelService", "månen", "Bot:ChannelService är ”månen”")]
    [InlineData("Bot__MicrosoftAppId", "22222222-2222-4222-8222-222222222222", "Bot:MicrosoftAppPassword saknas")]
    [InlineData("Storage__Path", ":memory:", "Storage:Path är ”:memory:”")]
    [InlineData("Snapshots__Folder", "/proc/bilder", "Snapshots:Folder är ”/proc/bilder”, men där går det inte att skriva")]
    [InlineData("Snapshots__MaxMegabytes", "0", "Snapshots:MaxMegabytes är 0. Ange hur stor en fil får vara, 1–1000 megabyte")]
    [InlineData("Snapshots__MaxMegabytes", "många", "En inställning går inte att läsa")]
    [InlineData("Snapshots__Seconds", "601", "Snapshots:Seconds är 601. Ange hur länge en fil får ta att hämta")]
    [InlineData("Bot__FileHosts__0", "https://filer.sjostad.example/", "Bot:FileHosts:0 är ”https://filer.sjostad.example/”")]
    [InlineData("Logging__LogLevel__Default", "mycket", "En inställning går inte att läsa")]
    public async Task With_a_setting_that_cannot_be_used_it_says_so_in_words_and_shows_no_stack_trace(string key, string value, string told)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Bot__DangerouslyAllowUnauthenticatedRequests"] = "true",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["Urls"] = "http://127.0.0.1:0",
            ["Logging__LogLevel__Default"] = "Error",
        };
        settings[key] = value;

        var result = await command.RunAsync(settings, "serve");

        result.Exit.ShouldBe(1);
        result.Error.ShouldStartWith(told);
        result.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task A_settings_file_that_is_no_JSON_object_is_named(string text)
    {
        command.Write("appsettings.json", text);

        var result = await command.RunAsync("serve");

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("appsettings.json");
        result.Error.ShouldStartWith("Inställningsfilen går inte att läsa");
        result.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_time_before_all_time_is_no_time_to_look_at_the_journal_from()
    {
        var result = await command.RunAsync("journal", "--from", "-9998-01-01");

        result.Exit.ShouldBe(1);
        result.Error.ShouldContain("är ingen tidpunkt");
        result.Error.ShouldNotContain("   at ");
    }
}
