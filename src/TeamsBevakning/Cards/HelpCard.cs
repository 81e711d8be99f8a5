using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/help.json</c>: what the bot can do, and which channels are missing.</summary>
internal static class HelpCard
{
    public static JsonObject Data(HelpView view, Instant now)
    {
        var missing = string.Join("\n\n", view.Troubles.Prepend(Missing(view)).Where(line => line.Length > 0));
        var data = new JsonObject
        {
            ["summary"] = Texts.HelpSummary.With(string.Join(", ", view.Lines.Select(NameOf))),
            ["commands"] = new JsonArray([.. view.Lines.Select(Line)]),
            ["isMissing"] = missing.Length > 0,
            ["missing"] = missing,
        };
        CrisisLine.AddTo(data, view.InCrisis?.Policy, view.InCrisis?.Register, now);
        return data;
    }

    private static string Missing(HelpView view)
    {
        if (view.CommunicationsUnit is not { } central)
        {
            return Texts.NoRegister;
        }

        if (view.Lines is [HelpLine.Help])
        {
            return Texts.HelpNotListed;
        }

        var names = SwedishText.Listed(view.WithoutChannel.Select(unit => unit.Name));
        return view.WithoutChannel.Count == 0 ? string.Empty
            : (view.IsRerouted is true ? Texts.HelpNoChannel : Texts.HelpNoChannelAtAll).With(names, central.Name, view.WithoutChannel[0].Name);
    }

    private static JsonObject Line(HelpLine line) => new() { ["command"] = WrittenOf(line), ["what"] = WhatOf(line) };

    private static string WrittenOf(HelpLine line) => line switch
    {
        HelpLine.Flag => Texts.HelpFlagCommand,
        HelpLine.Snapshot => Texts.HelpSnapshotCommand,
        HelpLine.Absence => Texts.HelpAbsenceCommand,
        HelpLine.Tie => Texts.HelpTieCommand,
        HelpLine.Crisis => Texts.HelpCrisisCommand,
        HelpLine.Quiet => Texts.HelpQuietCommand,
        HelpLine.Mine or HelpLine.Late or HelpLine.Substitutes or HelpLine.Week or HelpLine.Untie or HelpLine.Help => NameOf(line),
    };

    private static string NameOf(HelpLine line) => line switch
    {
        HelpLine.Mine => "mina",
        HelpLine.Late => "försenade",
        HelpLine.Flag => "flagga",
        HelpLine.Snapshot => "ögonblicksbild",
        HelpLine.Absence => "frånvaro",
        HelpLine.Substitutes => "ersättare",
        HelpLine.Week => "veckostatus",
        HelpLine.Tie => "koppla",
        HelpLine.Untie => "koppla bort",
        HelpLine.Crisis => "krisläge",
        HelpLine.Quiet => "tyst",
        HelpLine.Help => "hjälp",
    };

    private static string WhatOf(HelpLine line) => line switch
    {
        HelpLine.Mine => Texts.HelpMine,
        HelpLine.Late => Texts.HelpLate,
        HelpLine.Flag => Texts.HelpFlag,
        HelpLine.Snapshot => Texts.HelpSnapshot,
        HelpLine.Absence => Texts.HelpAbsence,
        HelpLine.Substitutes => Texts.HelpSubstitutes,
        HelpLine.Week => Texts.HelpWeek,
        HelpLine.Tie => Texts.HelpTie,
        HelpLine.Untie => Texts.HelpUntie,
        HelpLine.Crisis => Texts.HelpCrisis,
        HelpLine.Quiet => Texts.HelpQuiet,
        HelpLine.Help => Texts.HelpHelp,
    };
}
