namespace TeamsBevakning.Teams.Commands;

/// <summary>What comes with <c>koppla</c>: the unit, and whether it is to be untied.</summary>
internal static class TieArguments
{
    private static readonly string[] Off = ["bort", "ifran", "fran", "ur", "loss", "av", "off"];

    private static readonly string[] Untying = ["bortkoppla", "frankoppla", "avkoppla", "disconnect", "untie", "unlink"];

    /// <summary>What makes a sentence of it: ”koppla den här kanalen till Kultur och fritid”.</summary>
    private static readonly string[] Filling = ["den", "det", "har", "denna", "detta", "kanalen", "kanal", "till", "med", "verksamheten", "this", "channel", "to", "with", "and", "oss", "from"];

    public static Command Read(MessageWord named, IReadOnlyList<MessageWord> rest)
    {
        var isOff = Untying.Contains(named.Key) || (MessageWords.Within(rest, Filling) is [var first, ..] && Off.Contains(first.Key)) || (rest is [.., var last] && last.Key is "bort" or "off");
        var unit = MessageWords.Within(rest, isOff ? [.. Filling, .. Off] : Filling);
        return isOff ? new Command.Untie(MessageWords.Join(unit)) : new Command.Tie(MessageWords.Join(unit));
    }
}
