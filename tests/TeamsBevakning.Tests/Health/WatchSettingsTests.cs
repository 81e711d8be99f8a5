using Microsoft.Extensions.Hosting.Internal;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Tests.Health;

public sealed class WatchSettingsTests
{
    [Theory]
    [InlineData("", "Production")]
    [InlineData("https://hc.example/ping/abc", "Production")]
    [InlineData("http://127.0.0.1:9/ping", "Development")]
    public void An_address_that_can_be_called_is_taken(string url, string environment) => FaultOf(url, environment).ShouldBeNull();

    [Theory]
    [InlineData("hc.example/ping/abc", "Production", "är ingen webbadress")]
    [InlineData("ftp://hc.example/abc", "Production", "är ingen webbadress")]
    [InlineData("https://user:abc@hc.example/", "Production", "är ingen webbadress")]
    [InlineData("http://hc.example/ping/abc", "Development", "börjar med http.")]
    [InlineData("http://127.0.0.1:9/abc", "Production", "börjar med http.")]
    public void Any_other_is_refused_by_its_key_and_not_told(string url, string environment, string told)
    {
        var fault = FaultOf(url, environment).ShouldNotBeNull();

        fault.ShouldStartWith($"Watch:Heartbeat:Url {told}");
        fault.ShouldNotContain("abc");
    }

    private static string? FaultOf(string url, string environment) =>
        new WatchSettingsValidator(new HostingEnvironment { EnvironmentName = environment }).Validate(null, new WatchSettings { Heartbeat = new HeartbeatSettings { Url = url } }).FailureMessage;
}
