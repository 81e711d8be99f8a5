using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/help.json</c>: what the bot can do, and which channels are missing.</summary>
internal static class HelpCard
{
    public static JsonObject Data(HelpView view, Instant now, ReplyLanguage language)
    {
        var missing = string.Join("\n\n", view.Troubles.Prepend(Missing(view, language)).Where(line => line.Length > 0));
        var data = new JsonObject
        {
            ["lang"] = language.Tag(),
            ["words"] = new JsonObject
            {
                ["crisis"] = CrisisLine.Heading(language),
                ["title"] = language.Of(Texts.HelpTitle, English.HelpTitle),
                ["where"] = language.Of(Texts.HelpWhere, English.HelpWhere),
                ["cards"] = language.Of(Texts.HelpCards, English.HelpCards),
            },
            ["summary"] = language.Of(Texts.HelpSummary, English.HelpSummary).With(string.Join(", ", view.Lines.Select(line => HelpWords.NameOf(line, language)))),
            ["commands"] = new JsonArray([.. view.Lines.Select(line => new JsonObject { ["command"] = HelpWords.WrittenOf(line, language), ["what"] = HelpWords.WhatOf(line, language) })]),
            ["isMissing"] = missing.Length > 0,
            ["missing"] = missing,
        };
        CrisisLine.AddTo(data, view.InCrisis?.Policy, view.InCrisis?.Register, now, language);
        return data;
    }

    private static string Missing(HelpView view, ReplyLanguage language)
    {
        if (view.CommunicationsUnit is not { } central)
        {
            return language.Of(Texts.NoRegister, English.NoRegister);
        }

        if (view.Lines is [HelpLine.Help])
        {
            return language.Of(Texts.HelpNotListed, English.HelpNotListed);
        }

        var names = language.Listed(view.WithoutChannel.Select(unit => unit.Name));
        var text = view.IsRerouted is true ? language.Of(Texts.HelpNoChannel, English.HelpNoChannel) : language.Of(Texts.HelpNoChannelAtAll, English.HelpNoChannelAtAll);
        return view.WithoutChannel.Count == 0 ? string.Empty : text.With(names, central.Name, view.WithoutChannel[0].Name);
    }
}
