using OpenTelemetry.Logs;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Telemetry;

internal static class TelemetryRegistration
{
    /// <summary>Where no endpoint is set nothing of OpenTelemetry is loaded.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var settings = TelemetrySettings.Read(builder.Configuration);
        if (settings.IsOn)
        {
            Add(builder, settings);
        }
    }

    private static void Add(WebApplicationBuilder builder, TelemetrySettings settings)
    {
        builder.Logging.AddOpenTelemetry(options =>
        {
            options.IncludeFormattedMessage = true;
            options.SetResourceBuilder(Resource());
            options.AddProcessor(new SafeLog());
            options.AddOtlpExporter(exporter => Otlp.To(settings, "logs", exporter));
        });

        // Of others' messages only the grave ones: below that the framework names addresses.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.Error);
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>("TeamsBevakning", LogLevel.Information);

        // First to start and last to stop.
        builder.Services.AddHostedService(provider => new TelemetrySender(settings, provider.GetRequiredService<TimeProvider>()));
    }

    private static OpenTelemetry.Resources.ResourceBuilder Resource()
    {
        var resource = OpenTelemetry.Resources.ResourceBuilder.CreateDefault();
        Otlp.Who(resource);
        return resource;
    }
}
