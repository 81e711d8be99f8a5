using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsBevakning.Settings;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Host;

public sealed class ProductionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bevakning-production-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task In_Production_the_clock_cannot_be_moved_and_nobody_talks_to_the_bot_without_a_token()
    {
        await using var app = Build(Environments.Production, new()
        {
            ["Bot:MicrosoftAppType"] = "SingleTenant",
            ["Bot:MicrosoftAppId"] = "22222222-2222-4222-8222-222222222222",
            ["Bot:MicrosoftAppPassword"] = "a secret",
            ["Bot:MicrosoftAppTenantId"] = "11111111-1111-4111-8111-111111111111",
        }).BuildBevakning();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var clock = await client.SendAsync(new HttpRequestMessage(method, "/dev/clock") { Content = new StringContent("""{"advance":"PT8H"}""") });
            clock.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        var message = Activities.PersonalMessage("Anna Berg", "mina").ToJsonString();
        using var answer = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(message, Encoding.UTF8, "application/json"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        app.Services.GetService<MovableClock>().ShouldBeNull();
        await app.StopAsync();
    }

    [Fact]
    public async Task Without_a_register_it_answers_but_is_not_ready()
    {
        await using var app = Build(Environments.Development, new() { ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true" }).BuildBevakning();
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        using var ready = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldBe("""{"status":"unready","failing":["register"]}""");
        await app.StopAsync();
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("development2")]
    public void Authentication_can_be_left_out_in_Development_only(string environment) =>
        Should.Throw<SettingsException>(() => Build(environment, new() { ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true" }))
            .Message.ShouldStartWith($"Bot:DangerouslyAllowUnauthenticatedRequests är true, men miljön är {environment}.");

    [Theory]
    [InlineData("Production", "false")]
    [InlineData("Development", "false")]
    [InlineData("Development", null)]
    public void Without_credentials_it_must_be_said_outright(string environment, string? dangerous) =>
        Should.Throw<SettingsException>(() => Build(environment, new() { ["Bot:DangerouslyAllowUnauthenticatedRequests"] = dangerous }))
            .Message.ShouldStartWith("Bot:MicrosoftAppId saknas.");

    private WebApplicationBuilder Build(string environment, Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings).AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:Path"] = Path.Combine(folder, "bevakning.db"),
            ["Policy:Path"] = Path.Combine(AppContext.BaseDirectory, "policies", "forshaga.json"),
        });
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        return builder.AddBevakning();
    }
}
