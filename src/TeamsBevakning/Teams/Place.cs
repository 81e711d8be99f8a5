using TeamsBevakning.Outbox.Places;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>Where an activity comes from.</summary>
internal static class Place
{
    public static bool IsChannel(IActivity activity) => activity.Conversation?.ConversationType == "channel";

    /// <summary>The channel as an address that new threads can be posted to; null outside channels.</summary>
    public static ChannelTie? ChannelOf(IActivity activity) =>
        IsChannel(activity) && ChannelId(activity) is { } channel && activity.ServiceUrl is { } serviceUrl
            ? new ChannelTie(
                default,
                serviceUrl,
                ActivityTenants.Of(activity).FirstOrDefault() ?? string.Empty,
                activity.TeamsGetTeamInfo()?.Id ?? channel,
                channel,
                activity.Recipient?.Id ?? string.Empty)
            : null;

    /// <summary>The conversation as the outbox names it, so that what is sent there is counted together; null where there is none.</summary>
    public static string? NameOf(IActivity activity) => IsChannel(activity) ? ChannelId(activity)
        : IsPersonal(activity) && Sender.Of(activity) is { } sender ? Destination.Chat.PlaceOf(sender.Id)
        : activity.Conversation?.Id;

    /// <summary>How whoever wrote is reached in a chat of her own; null when Teams does not say who it is.</summary>
    public static PersonChat? ChatOf(IActivity activity) =>
        Sender.Of(activity) is { } sender && activity is { ServiceUrl: { } serviceUrl, From.Id: { Length: > 0 } account, Recipient.Id: { Length: > 0 } bot }
            ? new PersonChat(sender.Id, serviceUrl, activity.Conversation?.TenantId ?? string.Empty, bot, account, IsPersonal(activity) ? activity.Conversation?.Id : null)
            : null;

    public static bool IsPersonal(IActivity activity) => activity.Conversation?.ConversationType == "personal";

    /// <summary>A reply's conversation is the channel's id with <c>;messageid=…</c> after it.</summary>
    private static string? ChannelId(IActivity activity) => activity.TeamsGetChannelId() ?? activity.Conversation?.Id?.Split(';')[0];
}
