using Microsoft.Extensions.Configuration;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Tests.Telemetry;

public sealed class TelemetrySettingsTests
{
    [Theory]
    [InlineData("", "", "", false)]
    [InlineData("http://127.0.0.1:4318", "", "http/protobuf", true)]
    [InlineData("http://collector:4317", "", "grpc", true)]
    [InlineData("https://otlp.example/base", "api-key=abc,other=d=e", "http/protobuf", true)]
    public void What_can_be_used_is_read(string endpoint, string headers, string protocol, bool isOn) => Read(endpoint, headers, protocol).IsOn.ShouldBe(isOn);

    [Theory]
    [InlineData("collector", "", "grpc", "Telemetry:Otlp:Endpoint är ingen adress.")]
    [InlineData("ftp://collector", "", "grpc", "Telemetry:Otlp:Endpoint är ingen adress.")]
    [InlineData("https://user:password@collector", "", "grpc", "Telemetry:Otlp:Endpoint är ingen adress.")]
    [InlineData("http://127.0.0.1:4318", "", "http/json", "Telemetry:Otlp:Protocol är ”http/json”. Ange http/protobuf eller grpc.")]
    [InlineData("https://collector", "abc", "grpc", "Telemetry:Otlp:Headers går inte att läsa.")]
    [InlineData("https://collector", "a=b,", "grpc", "Telemetry:Otlp:Headers går inte att läsa.")]
    [InlineData("http://collector:4317", "api-key=abc", "grpc", "Telemetry:Otlp:Headers skickas bara krypterat.")]
    public void What_cannot_be_used_is_told_by_its_key_and_without_its_secrets(string endpoint, string headers, string protocol, string told)
    {
        var message = Should.Throw<SettingsException>(() => Read(endpoint, headers, protocol)).Message;

        message.ShouldStartWith(told);
        message.ShouldNotContain("password");
        message.ShouldNotContain("abc");
    }

    private static TelemetrySettings Read(string endpoint, string headers, string protocol) => TelemetrySettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Telemetry:Otlp:Endpoint"] = endpoint,
            ["Telemetry:Otlp:Headers"] = headers,
            ["Telemetry:Otlp:Protocol"] = protocol,
        })
        .Build());
}
