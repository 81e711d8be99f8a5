using TeamsBevakning.Cards;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>The bot is added to a team or a chat, or removed from it.</summary>
internal sealed class Installations(ITies ties, CurrentRegister registers, CardRenderer renderer, TimeProvider clock)
{
    /// <summary>What it is for as text, and how to begin as a card.</summary>
    public async Task<Activity> WelcomeAsync(IInstallationUpdateActivity activity, CancellationToken ct)
    {
        var welcome = CardMessage.Of(renderer.DrawWelcome(Place.IsChannel(activity)
            ? WelcomeCard.OfChannel(activity.Recipient?.Name, await ExampleAsync(ct))
            : WelcomeCard.OfChat()));
        welcome.Text = Texts.Welcome;
        return welcome;
    }

    public async Task ForgetAsync(IInstallationUpdateActivity activity, CancellationToken ct)
    {
        if (activity.TeamsGetTeamInfo()?.Id is { } team)
        {
            // By no person: somebody removed the bot, and nobody untied anything.
            await ties.ForgetTeamAsync(team, by: null, clock.Now(), ct);
        }
    }

    /// <summary>Whoever adds the bot is greeted also while the store does not answer.</summary>
    private async Task<string?> ExampleAsync(CancellationToken ct)
    {
        try
        {
            return (await registers.ReadAsync(ct))?.Units.FirstOrDefault()?.Name;
        }
        catch (StorageException)
        {
            return null;
        }
    }
}
