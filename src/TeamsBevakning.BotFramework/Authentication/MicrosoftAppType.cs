namespace TeamsBevakning.BotFramework;

/// <summary>What kind of registration the bot has in Entra.</summary>
public enum MicrosoftAppType
{
    /// <summary>Usable in many tenants; the kind of bots registered before 2025-07-31.</summary>
    MultiTenant,

    /// <summary>Belongs to one tenant; the kind of new bots.</summary>
    SingleTenant,

    /// <summary>An identity that Azure manages, without a secret.</summary>
    UserAssignedMsi,
}
