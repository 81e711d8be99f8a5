using System.Globalization;

namespace TeamsBevakning;

/// <summary>How large a file is, in words.</summary>
internal static class FileSize
{
    private const long Kilo = 1024;

    public static string Of(long bytes) => bytes < Kilo ? $"{bytes} byte"
        : bytes < Kilo * Kilo ? $"{bytes / Kilo} kB"
        : string.Create(CultureInfo.InvariantCulture, $"{(double)bytes / (Kilo * Kilo):0.0} MB").Replace('.', ',');
}
