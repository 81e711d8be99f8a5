namespace TeamsBevakning.Chaos.Running;

/// <summary>How one program is started: its own folder, address and database connection.</summary>
internal sealed record BotSettings(string Bot, string Root, string Folder, Uri Address, IReadOnlyDictionary<string, string> Storage)
{
    public const string Sender = "chaos";
    public const string Secret = "0123456789abcdef0123456789abcdef";

    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(Storage)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Urls"] = Address.ToString(),
        ["Bot__DangerouslyAllowUnauthenticatedRequests"] = "true",
        ["Policy__Path"] = Path.Combine(Root, "policies", "forshaga.json"),
        [$"Intake__Senders__{Sender}__Secret"] = Secret,
        ["DOTNET_TieredPGO"] = "0",
    };
}
