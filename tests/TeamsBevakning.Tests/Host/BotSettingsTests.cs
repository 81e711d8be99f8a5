using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Tests.Host;

public sealed class BotSettingsTests
{
    private const string App = "Bot:MicrosoftAppId=22222222-2222-4222-8222-222222222222;";
    private const string Tenant = "Bot:MicrosoftAppTenantId=11111111-1111-4111-8111-111111111111;";

    [Theory]
    [InlineData(App + Tenant, "Bot:MicrosoftAppPassword saknas, fast Bot:MicrosoftAppId är satt.")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:MicrosoftAppType=UserAssignedMsi", "Bot:MicrosoftAppType är UserAssignedMsi, men")]
    [InlineData(App + Tenant + "Bot:Certificate:Path=x;Bot:MicrosoftAppType=UserAssignedMsi", "Bot:MicrosoftAppType är UserAssignedMsi, men")]
    [InlineData(App + "Bot:MicrosoftAppType=UserAssignedMsi", "Bot:MicrosoftAppTenantId saknas, fast Bot:MicrosoftAppType är UserAssignedMsi.")]
    [InlineData(App + "Bot:MicrosoftAppPassword=x;Bot:MicrosoftAppType=SingleTenant", "Bot:MicrosoftAppTenantId saknas, fast Bot:MicrosoftAppType är SingleTenant.")]
    [InlineData(App + "Bot:MicrosoftAppPassword=x", "Bot:MicrosoftAppTenantId saknas, så vem som helst")]
    [InlineData(App + "Bot:MicrosoftAppPassword=x;Bot:MicrosoftAppTenantId=kommun.onmicrosoft.com", "Bot:MicrosoftAppTenantId är ”kommun.onmicrosoft.com”")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:Tenants:0=kommunen", "Bot:Tenants:0 är ”kommunen”")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:Certificate:Path=x", "Bot:MicrosoftAppPassword och Bot:Certificate är båda satta.")]
    [InlineData(App + Tenant + "Bot:Certificate:Thumbprint=x;Bot:Certificate:Path=x", "Bot:Certificate:Path och Bot:Certificate:Thumbprint är båda satta.")]
    [InlineData(App + Tenant + "Bot:Certificate:Path=/finns/inte.pfx", "Bot:Certificate:Path är ”/finns/inte.pfx”, men")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:MicrosoftAppType=Dubbel", "Bot:MicrosoftAppType är ”Dubbel”.")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:ServiceUrlHosts:0=https://a.example/", "Bot:ServiceUrlHosts:0 är ”https://a.example/”")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:ServiceUrlHosts:0=a@b.example", "Bot:ServiceUrlHosts:0 är ”a@b.example”")]
    public void Settings_of_the_bot_that_cannot_be_right_are_told_in_words(string settings, string told) =>
        Should.Throw<SettingsException>(() => Check(settings)).Message.ShouldStartWith(told);

    [Theory]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppPassword=x;Bot:MicrosoftAppType=SingleTenant")]
    [InlineData(App + Tenant + "Bot:MicrosoftAppType=UserAssignedMsi")]
    [InlineData(App + Tenant + "Bot:Certificate:Thumbprint=0000")]
    [InlineData(App + "Bot:MicrosoftAppPassword=x;Bot:Tenants:0=11111111-1111-4111-8111-111111111111;Bot:ServiceUrlHosts:0=a.example:8443")]
    public void Settings_of_the_bot_that_can_be_right_are_taken(string settings) => Should.NotThrow(() => Check(settings));

    private static void Check(string settings) => BotSafety.Check(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build(),
        new HostingEnvironment { EnvironmentName = Environments.Production });
}
