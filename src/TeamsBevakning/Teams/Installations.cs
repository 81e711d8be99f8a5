using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>The bot is added to a team or a chat, or removed from it.</summary>
internal sealed class Installations(ITies ties, TimeProvider clock)
{
    public static Activity Welcome(IInstallationUpdateActivity activity) => MessageFactory.Text(
        Place.IsChannel(activity)
            ? $"{Texts.Welcome}\n\n{Texts.WelcomeChannel.With(activity.Recipient?.Name ?? "Bevakning")}"
            : $"{Texts.Welcome}\n\n{Texts.WelcomePersonal}");

    public async Task ForgetAsync(IInstallationUpdateActivity activity, CancellationToken ct)
    {
        if (activity.TeamsGetTeamInfo()?.Id is { } team)
        {
            // By no person: somebody removed the bot, and nobody untied anything.
            await ties.ForgetTeamAsync(team, by: null, clock.Now(), ct);
        }
    }
}
