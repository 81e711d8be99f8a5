using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>How help writes each command, in the words that the bot answers in the same language.</summary>
internal static class HelpWords
{
    public static string WrittenOf(HelpLine line, ReplyLanguage language) => line switch
    {
        HelpLine.Flag => language.Of(Texts.HelpFlagCommand, English.HelpFlagCommand),
        HelpLine.Snapshot => language.Of(Texts.HelpSnapshotCommand, English.HelpSnapshotCommand),
        HelpLine.Absence => language.Of(Texts.HelpAbsenceCommand, English.HelpAbsenceCommand),
        HelpLine.Tie => language.Of(Texts.HelpTieCommand, English.HelpTieCommand),
        HelpLine.Crisis => language.Of(Texts.HelpCrisisCommand, English.HelpCrisisCommand),
        HelpLine.Quiet => language.Of(Texts.HelpQuietCommand, English.HelpQuietCommand),
        HelpLine.Mine or HelpLine.Late or HelpLine.Substitutes or HelpLine.Week or HelpLine.Untie or HelpLine.Help => NameOf(line, language),
    };

    public static string NameOf(HelpLine line, ReplyLanguage language) => line switch
    {
        HelpLine.Mine => language.Of("mina", "mine"),
        HelpLine.Late => language.Of("försenade", "late"),
        HelpLine.Flag => language.Of("flagga", "flag"),
        HelpLine.Snapshot => language.Of("ögonblicksbild", "snapshot"),
        HelpLine.Absence => language.Of("frånvaro", "absence"),
        HelpLine.Substitutes => language.Of("ersättare", "substitutes"),
        HelpLine.Week => language.Of("veckostatus", "weekly status"),
        HelpLine.Tie => language.Of("koppla", "connect"),
        HelpLine.Untie => language.Of("koppla bort", "disconnect"),
        HelpLine.Crisis => language.Of("krisläge", "crisis"),
        HelpLine.Quiet => language.Of("tyst", "quiet"),
        HelpLine.Help => language.Of("hjälp", "help"),
    };

    public static string WhatOf(HelpLine line, ReplyLanguage language) => line switch
    {
        HelpLine.Mine => language.Of(Texts.HelpMine, English.HelpMine),
        HelpLine.Late => language.Of(Texts.HelpLate, English.HelpLate),
        HelpLine.Flag => language.Of(Texts.HelpFlag, English.HelpFlag),
        HelpLine.Snapshot => language.Of(Texts.HelpSnapshot, English.HelpSnapshot),
        HelpLine.Absence => language.Of(Texts.HelpAbsence, English.HelpAbsence),
        HelpLine.Substitutes => language.Of(Texts.HelpSubstitutes, English.HelpSubstitutes),
        HelpLine.Week => language.Of(Texts.HelpWeek, English.HelpWeek),
        HelpLine.Tie => language.Of(Texts.HelpTie, English.HelpTie),
        HelpLine.Untie => language.Of(Texts.HelpUntie, English.HelpUntie),
        HelpLine.Crisis => language.Of(Texts.HelpCrisis, English.HelpCrisis),
        HelpLine.Quiet => language.Of(Texts.HelpQuiet, English.HelpQuiet),
        HelpLine.Help => language.Of(Texts.HelpHelp, English.HelpHelp),
    };
}
