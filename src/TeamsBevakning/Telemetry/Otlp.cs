using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Telemetry;

/// <summary>The settings in the exporter's words.</summary>
internal static class Otlp
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);
    private static readonly string Instance = Guid.NewGuid().ToString("N");

    public static void To(TelemetrySettings settings, string signal, OtlpExporterOptions options)
    {
        var isGrpc = settings.Protocol == TelemetrySettings.Grpc;
        options.Endpoint = new Uri(isGrpc ? settings.Endpoint : $"{settings.Endpoint.TrimEnd('/')}/v1/{signal}");
        options.Protocol = isGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        options.Headers = settings.Headers;
        options.TimeoutMilliseconds = (int)Timeout.TotalMilliseconds;
    }

    public static void Who(ResourceBuilder resource) =>
        resource.AddService(Measures.Name, serviceVersion: typeof(Otlp).Assembly.GetName().Version?.ToString(), autoGenerateServiceInstanceId: false, serviceInstanceId: Instance);
}
