namespace TeamsBevakning.Graph;

/// <summary>Where the next page of an answer is.</summary>
internal static class GraphPaging
{
    /// <summary>Null when the answer points elsewhere: the token is for Graph alone.</summary>
    public static Uri? NextOf(string link, Uri graph) =>
        Uri.TryCreate(link, UriKind.Absolute, out var next) && Uri.Compare(next, graph, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0 ? next : null;
}
