namespace TeamsBevakning.Settings;

/// <summary>One of Microsoft's clouds: where tokens are had, and where Graph answers.</summary>
internal sealed record GraphCloud(Uri Login, Uri Graph)
{
    public const string Global = "Global";
    public const string UsGovernment = "UsGovernment";

    public static IReadOnlyDictionary<string, GraphCloud> All { get; } = new Dictionary<string, GraphCloud>
    {
        [Global] = new(new("https://login.microsoftonline.com"), new("https://graph.microsoft.com")),
        [UsGovernment] = new(new("https://login.microsoftonline.us"), new("https://graph.microsoft.us")),
        ["UsGovernmentDod"] = new(new("https://login.microsoftonline.us"), new("https://dod-graph.microsoft.us")),
        ["China"] = new(new("https://login.chinacloudapi.cn"), new("https://microsoftgraph.chinacloudapi.cn")),
    };
}
