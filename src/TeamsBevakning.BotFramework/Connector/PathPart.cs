using System.Diagnostics.CodeAnalysis;

namespace TeamsBevakning.BotFramework;

/// <summary>An id as one part of a path.</summary>
internal static class PathPart
{
    /// <summary>Dots alone would walk up the path, however they are escaped, and a control character can stand in no header.</summary>
    internal static bool IsUsable([NotNullWhen(true)] string? id) => !string.IsNullOrEmpty(id) && id is not ("." or "..") && !id.AsSpan().ContainsAnyInRange('\0', '\x1F');

    internal static string Escape(string? id, string what) =>
        IsUsable(id) ? Uri.EscapeDataString(id) : throw new ArgumentException($"The {what} is missing or cannot be part of an address.", what);
}
