using System.Text.Json.Nodes;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/help.json</c>: what the bot can do, and which channels are missing.</summary>
internal static class HelpCard
{
    public static JsonObject Data(HelpView view)
    {
        var missing = string.Join("\n\n", view.Troubles.Prepend(Missing(view)).Where(line => line.Length > 0));
        return new JsonObject
        {
            ["summary"] = Texts.HelpSummary,
            ["commands"] = new JsonArray(
                Line("mina", Texts.HelpMine),
                Line("veckostatus", Texts.HelpWeek),
                Line("koppla Verksamhetens namn", Texts.HelpTie),
                Line("koppla bort", Texts.HelpUntie),
                Line("hjälp", Texts.HelpHelp)),
            ["isMissing"] = missing.Length > 0,
            ["missing"] = missing,
        };
    }

    private static string Missing(HelpView view)
    {
        if (view.CommunicationsUnit is not { } central)
        {
            return Texts.NoRegister;
        }

        var names = SwedishText.Listed(view.WithoutChannel.Select(unit => unit.Name));
        return view.WithoutChannel.Count == 0 ? string.Empty
            : (view.IsRerouted is true ? Texts.HelpNoChannel : Texts.HelpNoChannelAtAll).With(names, central.Name, view.WithoutChannel[0].Name);
    }

    private static JsonObject Line(string command, string what) => new() { ["command"] = command, ["what"] = what };
}
