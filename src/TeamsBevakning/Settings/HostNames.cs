namespace TeamsBevakning.Settings;

/// <summary>Reads a list of hosts that a setting adds to those that are known.</summary>
internal static class HostNames
{
    /// <exception cref="SettingsException">One of them is no host.</exception>
    public static IReadOnlyList<string> Read(IConfiguration configuration, string key, string example) =>
        [.. configuration.GetSection(key).GetChildren().Where(child => !string.IsNullOrWhiteSpace(child.Value)).Select(child => Parse(child, example))];

    private static string Parse(IConfigurationSection given, string example)
    {
        var host = given.Value!.Trim();
        return Uri.TryCreate($"https://{host}", UriKind.Absolute, out var uri) && string.Equals(uri.Authority, host, StringComparison.OrdinalIgnoreCase) ? host
            : throw new SettingsException($"{given.Path} är ”{host}”, vilket inte är ett värdnamn. Ange bara namnet, till exempel {example}.");
    }
}
