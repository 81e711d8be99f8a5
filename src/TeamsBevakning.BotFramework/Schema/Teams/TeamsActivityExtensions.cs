namespace TeamsBevakning.BotFramework;

/// <summary>What Teams says in an activity's channel data, and what can be said to it there. Unreadable channel data counts as none.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel the activity belongs to, or null.</summary>
    public static string? TeamsGetChannelId(this IActivity activity) => ChannelData(activity)?.Channel?.Id;

    /// <summary>The channel that was picked when the app was installed, or null.</summary>
    public static string? TeamsGetSelectedChannelId(this IActivity activity) => ChannelData(activity)?.Settings?.SelectedChannel?.Id;

    /// <summary>The team the activity belongs to, or null.</summary>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity) => ChannelData(activity)?.Team;

    /// <summary>Makes a message show in its readers' activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity) => activity.TeamsNotifyUser(alertInMeeting: false);

    /// <summary>Makes a message show in its readers' activity feed, or in a running meeting instead.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting, string? externalResourceUrl = null)
    {
        var data = ChannelData(activity) ?? new TeamsChannelData();
        data.Notification = new NotificationInfo(!alertInMeeting) { AlertInMeeting = alertInMeeting, ExternalResourceUrl = externalResourceUrl };
        activity.ChannelData = data;
    }

    private static TeamsChannelData? ChannelData(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.TryGetChannelData<TeamsChannelData>(out var data) ? data : null;
    }
}
