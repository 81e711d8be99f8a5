using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Telemetry;

/// <summary>Sends traces and metrics while the program runs, and what is left of them when it stops. A collector that does not answer delays nothing else.</summary>
internal sealed class TelemetrySender(TelemetrySettings settings, TimeProvider clock) : IHostedService
{
    private static readonly TimeSpan LastPatience = TimeSpan.FromSeconds(2);
    private static readonly string[] Sources = [Measures.Name, "Microsoft.AspNetCore", "System.Net.Http"];
    private static readonly string[] Meters = [Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime"];

    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        traces = Sdk.CreateTracerProviderBuilder().ConfigureResource(Otlp.Who).AddSource(Sources).AddProcessor(new SafeTags())
            .AddOtlpExporter(options => Otlp.To(settings, "traces", options)).Build();
        metrics = Sdk.CreateMeterProviderBuilder().ConfigureResource(Otlp.Who).AddMeter(Meters)
            .AddOtlpExporter(options => Otlp.To(settings, "metrics", options)).Build();
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(Task.Run(() => traces?.Dispose(), CancellationToken.None), Task.Run(() => metrics?.Dispose(), CancellationToken.None))
                .WaitAsync(LastPatience, clock, cancellationToken);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            // What is left is not told.
        }
    }
}
