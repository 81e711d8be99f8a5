using System.Diagnostics.CodeAnalysis;

namespace TeamsBevakning.BotFramework;

/// <summary>Which addresses can be a connector's.</summary>
internal static class ServiceUrls
{
    internal static bool IsUsable([NotNullWhen(true)] string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && IsUsable(uri);

    internal static bool IsUsable(Uri uri) =>
        uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    /// <summary>A token must not travel in the clear, except inside the machine.</summary>
    internal static bool MayCarryToken(Uri uri) => uri.Scheme == Uri.UriSchemeHttps || uri.IsLoopback;
}
