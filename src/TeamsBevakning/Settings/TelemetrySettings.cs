namespace TeamsBevakning.Settings;

/// <summary><c>Telemetry:Otlp</c>: where traces, metrics and logs are sent. Without an endpoint nothing is.</summary>
internal sealed record TelemetrySettings
{
    public const string Section = "Telemetry:Otlp";
    public const string Http = "http/protobuf";
    public const string Grpc = "grpc";

    /// <summary>The collector's address. Over HTTP the signals' own paths (<c>/v1/traces</c> and so on) are added.</summary>
    public string Endpoint { get; init; } = string.Empty;

    /// <summary>What the collector wants to see in each call, as <c>name=value</c> with commas between.</summary>
    public string Headers { get; init; } = string.Empty;

    public string Protocol { get; init; } = Http;

    public bool IsOn => Endpoint.Length > 0;

    /// <exception cref="SettingsException">The collector cannot be called as it is said.</exception>
    public static TelemetrySettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<TelemetrySettings>() ?? new TelemetrySettings();
        if (settings.IsOn && settings.Fault() is { } fault)
        {
            throw new SettingsException($"{Section}:{fault}");
        }

        return settings;
    }

    private string? Fault()
    {
        if (!Uri.TryCreate(Endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0 || uri.Query.Length > 0)
        {
            return "Endpoint är ingen adress. Ange insamlarens adress, till exempel http://127.0.0.1:4318, utan lösenord och frågedel.";
        }

        if (Protocol is not (Http or Grpc))
        {
            return $"Protocol är ”{Protocol}”. Ange {Http} eller {Grpc}.";
        }

        // A header is most often a key: its value is not told.
        if (Headers.Length > 0 && !Headers.Split(',').All(header => header.IndexOf('=', StringComparison.Ordinal) > 0))
        {
            return "Headers går inte att läsa. Ange namn=värde, med komma emellan.";
        }

        return Headers.Length > 0 && uri is { Scheme: "http", IsLoopback: false } ? "Headers skickas bara krypterat. Ange en Endpoint som börjar med https, eller ta bort Headers." : null;
    }
}
