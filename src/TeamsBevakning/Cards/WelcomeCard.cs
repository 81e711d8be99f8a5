using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/welcome.json</c>: how to begin, where the bot was added.</summary>
internal static class WelcomeCard
{
    private const int LongestName = 60;

    /// <param name="bot">What the bot is called there; null for its usual name.</param>
    /// <param name="unit">A unit's name, as an example; null while there is no register.</param>
    public static JsonObject OfChannel(string? bot, string? unit)
    {
        var name = PeoplesText.Shown(SwedishText.Cut(string.IsNullOrWhiteSpace(bot) ? Texts.WelcomeName : bot, LongestName, "…"));
        var example = PeoplesText.Shown(SwedishText.Cut(unit ?? Texts.WelcomeUnit, LongestName, "…"));
        return Of(Texts.WelcomeTitleChannel, (Texts.WelcomeTie.With(name, example), Texts.WelcomeTieWhat), (Texts.WelcomeHelp.With(name), Texts.WelcomeHelpWhat));
    }

    public static JsonObject OfChat() => Of(
        Texts.WelcomeTitleChat, (Texts.WelcomeMine, Texts.WelcomeMineWhat), (Texts.WelcomeWeek, Texts.WelcomeWeekWhat), (Texts.WelcomeHelpAlone, Texts.WelcomeHelpWhat));

    private static JsonObject Of(string title, params (string Command, string What)[] lines) => new()
    {
        ["title"] = title,
        ["summary"] = Texts.Welcome,
        ["lines"] = new JsonArray([.. lines.Select(line => new JsonObject { ["command"] = line.Command, ["text"] = $"  {line.What}" })]),
    };
}
