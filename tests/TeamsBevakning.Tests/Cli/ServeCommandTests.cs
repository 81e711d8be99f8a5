namespace TeamsBevakning.Tests.Cli;

public sealed class ServeCommandTests : IDisposable
{
    private readonly CommandProcess command = new();

    public void Dispose() => command.Dispose();

    [Fact]
    public async Task Without_credentials_it_does_not_start_and_names_the_keys()
    {
        var result = await command.RunAsync("serve");

        result.ShouldBe(new CommandResult(1, string.Empty, $"""
            Bot:MicrosoftAppId saknas. Ange Bot:MicrosoftAppId, Bot:MicrosoftAppPassword och Bot:MicrosoftAppTenantId från botens registrering i Azure. Vill du bara prova: kör kommandot demo.{Environment.NewLine}
            """));
        File.Exists(command.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_authentication_it_does_not_start_outside_Development()
    {
        var result = await command.RunAsync(new Dictionary<string, string?> { ["Bot__DangerouslyAllowUnauthenticatedRequests"] = "true" }, "serve");

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith("Bot:DangerouslyAllowUnauthenticatedRequests är true, men miljön är Production.");
    }

    [Theory]
    [InlineData("Storage__Provider", "Oracle", "Storage:Provider är ”Oracle”. Ange Sqlite eller Postgres.")]
    [InlineData("Policy__Path", "finns-inte.json", "Policy:Path är ”finns-inte.json”, men den filen finns inte.")]
    [InlineData("Intake__Senders__verktyg__Secret", "kort", "Intake:Senders:verktyg:Secret är bara 4 tecken.")]
    public async Task With_a_setting_that_cannot_be_used_it_does_not_start_and_names_the_key(string key, string value, string told)
    {
        var result = await command.RunAsync(
            new Dictionary<string, string?> { [key] = value, ["Bot__DangerouslyAllowUnauthenticatedRequests"] = "true", ["DOTNET_ENVIRONMENT"] = "Development", ["Urls"] = "http://127.0.0.1:0" }, "serve");

        (result.Exit, result.Output).ShouldBe((1, string.Empty));
        result.Error.ShouldStartWith(told);
    }
}
