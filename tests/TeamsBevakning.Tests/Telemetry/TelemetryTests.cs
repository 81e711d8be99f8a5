using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using TeamsBevakning.Telemetry;
using TeamsBevakning.Tests.Stories;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Telemetry;

public sealed class TelemetryTests
{
    [Fact]
    public async Task What_the_program_does_is_told_to_the_collector_in_figures_traces_and_logs()
    {
        await using var collector = await LocalCollector.StartAsync(HttpProtocols.Http1);
        await PlayAsync(collector.Url, "http/protobuf");

        collector.Paths.ShouldBe(["/v1/traces", "/v1/metrics", "/v1/logs"], ignoreOrder: true);
        collector.Keys.ShouldBe(["a key of the collector"]);
        string[] told =
        [
            "bevakning.items.opened", "bevakning.presses", "bevakning.deliveries", "bevakning.delivery.duration", "bevakning.due.lag", "http.server.request.duration", "http.client.request.duration",
            "bevakning.outcome", "deliver", "escalate", "/api/intake/{sender}", "/api/messages", "Press {Verb} on item {Item}: {Outcome}", "next try in", "service.instance.id",
        ];
        told.Where(name => !collector.Everything.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Over_gRPC_it_is_told_too()
    {
        await using var collector = await LocalCollector.StartAsync(HttpProtocols.Http2);
        await PlayAsync(collector.Url, "grpc");

        collector.Paths.ShouldBe([Call("trace.v1.Trace"), Call("metrics.v1.Metrics"), Call("logs.v1.Logs")], ignoreOrder: true);
        collector.Everything.ShouldContain("bevakning.presses");
    }

    [Fact]
    public async Task No_text_name_secret_or_address_is_told()
    {
        await using var collector = await LocalCollector.StartAsync(HttpProtocols.Http1);
        await PlayAsync(collector.Url, "http/protobuf");

        string[] secret =
        [
            "badet", "Kim Medborgare", "Anna Berg", StoryHost.IntakeSecret, "facebook.example", "intake/stories", "v3/conversations", People.Channel(World.Kultur), "X-Bevakning", "a key of the collector",
        ];
        secret.Where(word => collector.Everything.Contains(word, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_an_endpoint_nobody_sends()
    {
        await using var world = await World.WithChannels();

        world.Host.Get<IEnumerable<IHostedService>>().OfType<TelemetrySender>().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_collector_that_does_not_answer_stops_nothing()
    {
        // Nothing listens on the port that TCP reserves.
        await using var world = await World.With(Settings("http://127.0.0.1:1", "http/protobuf"), World.Kultur, World.Kommunikation);

        await world.CitizenAsks("När öppnar badet?");

        (await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Jag tar den")).Status.ShouldBe(200);
    }

    /// <summary>A question is asked, does not go the first time, is taken, and its time passes.</summary>
    private static async Task PlayAsync(string collector, string protocol)
    {
        await using var world = await World.With(Settings(collector, protocol), World.Kultur, World.Kommunikation);
        world.Connector.TroubleFor(1, call => call.IsNewThread, new Trouble.Cut());
        await world.CitizenAsks("När öppnar badet?", at: "mån 10.00");
        await world.Settled();
        await world.Pass("PT10S");
        await world.Presses("Anna Berg", await world.ExpectCard("question", to: World.Kultur), "Jag tar den");
        await world.FastForwardTo("tis 16.31");
        await world.ExpectCard("escalation", to: World.Kommunikation);
    }

    private static string Call(string service) => $"/opentelemetry.proto.collector.{service}Service/Export";

    private static Dictionary<string, string?> Settings(string endpoint, string protocol) => new()
    {
        ["Telemetry:Otlp:Endpoint"] = endpoint,
        ["Telemetry:Otlp:Protocol"] = protocol,
        ["Telemetry:Otlp:Headers"] = "x-key=a key of the collector",
    };
}
