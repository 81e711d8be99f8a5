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

    /// <summary>A reply's conversation is the channel's id with <c>;messageid=…</c> after it.</summary>
    private static string? ChannelId(IActivity activity) => activity.TeamsGetChannelId() ?? activity.Conversation?.Id?.Split(';')[0];
}
