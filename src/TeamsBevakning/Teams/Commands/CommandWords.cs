using TeamsBevakning.Domain.Wording;

namespace TeamsBevakning.Teams.Commands;

/// <summary>The commands by the order in which one goes before another when a message names several: ”mina sena” asks for what is late.</summary>
internal enum CommandName
{
    Absence,
    Snapshot,
    Flag,
    Crisis,
    Tie,
    Week,
    Late,
    Substitutes,
    Quiet,
    Mine,
    Help,
}

/// <summary>A command that a word names.</summary>
/// <param name="Language">The language that the word tells of; null for a word of both.</param>
internal readonly record struct KnownWord(CommandName Command, ReplyLanguage? Language);

/// <summary>The words that each command is known by.</summary>
internal static class CommandWords
{
    /// <summary>The first of each is the one that help and suggestions name in its language.</summary>
    private static readonly Dictionary<CommandName, (string[] Swedish, string[] English)> Words = new()
    {
        [CommandName.Absence] = (
            ["frånvaro", "franvarande", "borta", "ledig", "semester", "sjuk", "sjukskriven", "vab", "tillbaka"], ["absence", "absent", "away", "vacation", "back"]),
        [CommandName.Snapshot] = (["ögonblicksbild", "ogonblicksbilder", "skarmdump", "skarmbild"], ["snapshot", "screenshot"]),
        [CommandName.Flag] = (["flagga", "flaggar", "anmal"], ["flag", "report"]),
        [CommandName.Crisis] = (["krisläge", "kris", "krisen", "krislaget"], ["crisis", "emergency"]),
        [CommandName.Substitutes] = (["ersättare", "ersattarna", "ersatter", "vikarie", "vikarier"], ["substitutes", "substitute"]),
        [CommandName.Tie] = (["koppla", "koppling", "bortkoppla", "frankoppla", "avkoppla"], ["connect", "disconnect", "tie", "untie", "link", "unlink"]),
        [CommandName.Week] = (
            ["veckostatus", "veckorapport", "veckosiffror", "veckans", "vecka", "status", "statistik", "siffror"], ["weekly status", "weekly", "week", "weeklystatus", "statistics"]),
        [CommandName.Late] = (["försenade", "forsenat", "forsenad", "sena", "sen", "sent"], ["late", "overdue"]),
        [CommandName.Quiet] = (["tyst", "tysta", "tystnad"], ["quiet", "mute", "silent"]),
        [CommandName.Mine] = (["mina", "mitt", "min", "arenden", "arende", "attgora", "todo"], ["mine", "my"]),
        [CommandName.Help] = (["hjälp", "kommandon", "kommando", "instruktioner", "manual"], ["help", "commands"]),
    };

    /// <summary>They stand among the Swedish words, and tell neither language from the other.</summary>
    private static readonly string[] InBoth = ["status", "manual", "todo"];

    /// <summary>Too short, or too like other words, for a slip in them to be told.</summary>
    private const int ShortestWithSlip = 5;

    public static string NameOf(CommandName command, ReplyLanguage language) => language.Of(Words[command].Swedish[0], Words[command].English[0]);

    public static bool IsAbsence(string key)
    {
        var (swedish, english) = Words[CommandName.Absence];
        return swedish.Concat(english).Any(word => Spelling.Fold(word) == key || (key.Length >= ShortestWithSlip && word.Length >= ShortestWithSlip && Spelling.Slips(Spelling.Fold(word), key) == 1));
    }

    public static KnownWord? Exact(string key) => Of(word => word == key);

    /// <summary>The command that the word names but for one slip. ”mian” alone is ”mina”, but among other words it may be anything.</summary>
    public static KnownWord? WithSlip(string key, bool isAlone) =>
        Of(word => Math.Min(word.Length, key.Length) >= (isAlone ? 4 : ShortestWithSlip) && Spelling.Slips(word, key) == 1);

    /// <summary>The command that the word may have meant: two slips away, or the beginning of it.</summary>
    public static KnownWord? Near(string key) => key.Length < 3 ? null : Of(word =>
        (word.Length >= ShortestWithSlip && key.Length >= ShortestWithSlip && Spelling.Slips(word, key) == 2)
        || (key.Length >= 4 && word.StartsWith(key, StringComparison.Ordinal))
        || (word.Length >= ShortestWithSlip && key.StartsWith(word, StringComparison.Ordinal)));

    /// <summary>Where a Swedish word fits as well as an English one, it is the Swedish.</summary>
    private static KnownWord? Of(Func<string, bool> fits)
    {
        foreach (var (command, (swedish, english)) in Words)
        {
            if (Array.Find(swedish, word => fits(Spelling.Fold(word))) is { } first)
            {
                return new KnownWord(command, InBoth.Contains(first) ? null : ReplyLanguage.Swedish);
            }

            if (Array.Exists(english, word => fits(Spelling.Fold(word))))
            {
                return new KnownWord(command, ReplyLanguage.English);
            }
        }

        return null;
    }
}
