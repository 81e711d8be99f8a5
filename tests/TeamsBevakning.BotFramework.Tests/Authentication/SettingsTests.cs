using Microsoft.Extensions.DependencyInjection;

namespace TeamsBevakning.BotFramework.Tests.Authentication;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Bot:MicrosoftAppId is missing", "")]
    [InlineData("Bot:MicrosoftAppId is missing although Bot:MicrosoftAppPassword is set", "MicrosoftAppPassword=x;DangerouslyAllowUnauthenticatedRequests=true")]
    [InlineData("Bot:MicrosoftAppPassword is missing", "MicrosoftAppId=x;MicrosoftAppTenantId=t")]
    [InlineData("Bot:MicrosoftAppTenantId is missing", "MicrosoftAppId=x;MicrosoftAppPassword=x;MicrosoftAppType=SingleTenant")]
    [InlineData("Bot:MicrosoftAppType is unknown", "MicrosoftAppId=x;MicrosoftAppPassword=x;MicrosoftAppType=Twofold")]
    [InlineData("Bot:MicrosoftAppPassword is set although Bot:MicrosoftAppType is UserAssignedMsi", "MicrosoftAppId=x;MicrosoftAppPassword=x;MicrosoftAppType=UserAssignedMsi;MicrosoftAppTenantId=t")]
    [InlineData("Bot:Certificate is set although Bot:MicrosoftAppType is UserAssignedMsi", "MicrosoftAppId=x;Certificate:Path=x;MicrosoftAppType=UserAssignedMsi;MicrosoftAppTenantId=t")]
    [InlineData("Bot:MicrosoftAppTenantId is missing", "MicrosoftAppId=x;MicrosoftAppType=UserAssignedMsi")]
    [InlineData("Bot:MicrosoftAppPassword is set beside a certificate", "MicrosoftAppId=x;MicrosoftAppPassword=x;Certificate:Path=x")]
    [InlineData("Bot:Certificate:Thumbprint is set beside a path", "MicrosoftAppId=x;Certificate:Thumbprint=x;Certificate:Path=x")]
    [InlineData("Bot:Certificate:Thumbprint names a certificate that is in neither", "MicrosoftAppId=x;Certificate:Thumbprint=0000000000000000000000000000000000000000")]
    [InlineData("Bot:Certificate:Path names a file that is no PFX", "MicrosoftAppId=x;Certificate:Path=/no/such/file.pfx")]
    [InlineData("Bot:DangerouslyAllowUnauthenticatedRequests is neither true nor false", "DangerouslyAllowUnauthenticatedRequests=yes")]
    [InlineData("Bot:MicrosoftAppId is missing", "DangerouslyAllowUnauthenticatedRequests=false")]
    [InlineData("Bot:ToBotFromChannelOpenIdMetadataUrl is not an https address", "MicrosoftAppId=x;MicrosoftAppPassword=x;ToBotFromChannelOpenIdMetadataUrl=http://example.com/")]
    [InlineData("Bot:ToChannelFromBotLoginUrl is not an https address", "MicrosoftAppId=x;MicrosoftAppPassword=x;ToChannelFromBotLoginUrl=http://127.0.0.1/t")]
    public void Settings_that_cannot_work_name_the_key_and_what_is_wrong(string message, string settings)
    {
        using var house = House(settings);

        Should.Throw<InvalidOperationException>(() => house.Services.GetRequiredService<BotFrameworkAuthentication>()).Message.ShouldStartWith(message);
    }

    [Fact]
    public void Settings_that_cannot_work_stop_the_host_when_it_starts()
    {
        using var house = House("");

        Should.Throw<InvalidOperationException>(() => house.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>());
    }

    [Fact]
    public void Unknown_channel_service_is_refused() =>
        Should.Throw<ArgumentException>(() =>
        {
            using var house = House("MicrosoftAppId=x;MicrosoftAppPassword=x;ChannelService=https://example.com");
            _ = house.Adapter;
        });

    [Fact]
    public async Task Without_credentials_and_asked_for_by_name_anybody_is_heard_and_no_token_is_sent()
    {
        using var house = BotHouse.WithoutCredentials();
        var bot = new RecordingBot((turn, token) => turn.SendActivityAsync("hej", cancellationToken: token));

        (await house.PostAsync(Recordings.Activity("personal-message-text"), bot)).Status.ShouldBe(200);

        house.Wire.Requests.ShouldHaveSingleItem().Headers.ShouldNotContainKey("Authorization");
        bot.Seen.ShouldHaveSingleItem().CallerId.ShouldBeNull();
        house.Lines.Lines.ShouldContain(line => line.Id == 9003);
    }

    [Fact]
    public async Task With_credentials_the_dangerous_setting_opens_nothing()
    {
        using var house = BotHouse.WithCredentials(("DangerouslyAllowUnauthenticatedRequests", "true"));

        (await house.PostAsync(Recordings.Activity("personal-message-text"), new RecordingBot())).Status.ShouldBe(401);
    }

    [Fact]
    public void Adapter_of_the_host_is_the_one_that_answers()
    {
        using var house = new BotHouse(services => services.AddSingleton<CloudAdapter, AdapterOfTheHost>(), ("DangerouslyAllowUnauthenticatedRequests", "true"));

        house.Adapter.ShouldBeOfType<AdapterOfTheHost>();
        house.Services.GetRequiredService<IBotFrameworkHttpAdapter>().ShouldBeSameAs(house.Adapter);
    }

    private static BotHouse House(string settings) => new(
        settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).Select(pair => (pair[0], (string?)pair[1])).ToArray());

    private sealed class AdapterOfTheHost(BotFrameworkAuthentication authentication) : CloudAdapter(authentication);
}
