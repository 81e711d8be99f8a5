using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Policies.Values;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Policies;

/// <summary>
/// The word lists in <c>policies/words</c>: one file per list, with the first day it holds and where it comes from. A line is a phrase: words with blanks between, a word's forms with <c>|</c> between,
/// and <c>?</c> among the forms when the word may be left out.
/// </summary>
internal static class WordLists
{
    private static readonly Dictionary<string, FlagSign> Signs = new() { ["threat"] = FlagSign.Threat, ["slur"] = FlagSign.Slur, ["selling"] = FlagSign.Selling };

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "policies", "words");

    /// <exception cref="SettingsException">A list cannot be used; the message names every mistake.</exception>
    public static FlagWords Load() => new(Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Load));

    private static IReadOnlyList<FlagPhrase> Load(string file)
    {
        var faults = new List<JsonFault>();
        var phrases = Read(File.ReadAllBytes(file), faults);
        return faults.Count == 0 ? phrases
            : throw new SettingsException($"Ordlistan policies/words/{Path.GetFileName(file)} går inte att använda:{string.Concat(faults.Select(fault => $"\n  {fault}"))}");
    }

    public static IReadOnlyList<FlagPhrase> Read(ReadOnlyMemory<byte> utf8, List<JsonFault> faults)
    {
        if (CheckedDocument.Parse(utf8, faults) is not { } root)
        {
            return [];
        }

        var list = new CheckedObject(root, "$", faults);
        list.Value("name", required: true, CheckedValue.Text(100));
        list.Value("source", required: true, CheckedValue.Text(2_000));
        var sign = list.Value("sign", required: true, Word.Of(Signs));
        var from = list.Value("from", required: true, TimeText.Date);
        var sure = list.Values("sure", required: false, CheckedValue.Text(500));
        var unsure = list.Values("unsure", required: false, CheckedValue.Text(500));
        list.Close();
        foreach (var (line, path) in sure.Concat(unsure).Where(line => !IsPhrase(line.Value)))
        {
            list.Fault(path, $"”{CheckedValue.Cut(line, 60)}” är ingen ordvändning", "Skriv ord i gemener med blanksteg mellan, former med | mellan; första ordet får inte kunna utelämnas");
        }

        return faults.Count > 0 ? [] : [.. Of(sure, isSure: true), .. Of(unsure, isSure: false)];

        IEnumerable<FlagPhrase> Of(IReadOnlyList<(string Value, string Path)> lines, bool isSure) =>
            lines.Select(line => new FlagPhrase(sign!.Value, WordsOf(line.Value), isSure, from!.Value));
    }

    private static IReadOnlyList<IReadOnlyList<string>> WordsOf(string line) =>
        [.. line.Split(' ').Select(word => (IReadOnlyList<string>)[.. word.Split('|').Select(form => form == "?" ? string.Empty : form)])];

    private static bool IsPhrase(string line) => WordsOf(line) is [var first, ..] words
        && !first.Contains(string.Empty)
        && words.All(word => word.All(form => form.All(c => char.IsLower(c) || char.IsDigit(c))))
        && line.Split(' ').All(word => word.Split('|').All(form => form.Length > 0));
}
