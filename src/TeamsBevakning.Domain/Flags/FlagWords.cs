using NodaTime;

namespace TeamsBevakning.Domain.Flags;

/// <summary>The word lists, with the first words of their phrases ready to be looked up.</summary>
public sealed class FlagWords
{
    private readonly ILookup<string, FlagPhrase> byFirst;

    /// <summary>The phrases of all lists.</summary>
    /// <param name="phrases">Each begins with a word that may not be left out.</param>
    public FlagWords(IEnumerable<FlagPhrase> phrases) =>
        byFirst = phrases.Select(WithoutDots).SelectMany(phrase => phrase.Words[0].Select(form => (form, phrase))).ToLookup(pair => pair.form, pair => pair.phrase);

    /// <summary>No words: then only personal numbers are found.</summary>
    public static FlagWords None { get; } = new([]);

    /// <summary>The longest run of words that begins at a place and is a phrase, with how many words it has; null when none is.</summary>
    internal (FlagPhrase Phrase, int Length)? At(IReadOnlyList<FlagToken> tokens, int start, LocalDate today) => byFirst[tokens[start].Read]
        .Where(phrase => phrase.From <= today)
        .Select(phrase => (Phrase: phrase, Length: LengthAt(phrase, 0, tokens, start)))
        .Where(found => found.Length > 0)
        .OrderByDescending(found => found.Phrase.Sure).ThenByDescending(found => found.Length)
        .Select(found => ((FlagPhrase, int)?)found)
        .FirstOrDefault();

    /// <summary>Who writes 0 for ö, or o, is read as well.</summary>
    private static FlagPhrase WithoutDots(FlagPhrase phrase) =>
        phrase with { Words = [.. phrase.Words.Select(forms => (IReadOnlyList<string>)[.. forms.Concat(forms.Select(FlagToken.WithoutDots)).Distinct()])] };

    /// <summary>How many words the phrase's rest takes from there; -1 when it is not there.</summary>
    private static int LengthAt(FlagPhrase phrase, int word, IReadOnlyList<FlagToken> tokens, int at)
    {
        if (word == phrase.Words.Count)
        {
            return 0;
        }

        var forms = phrase.Words[word];
        if (at < tokens.Count && forms.Contains(tokens[at].Read) && LengthAt(phrase, word + 1, tokens, at + 1) is var rest and >= 0)
        {
            return rest + 1;
        }

        return forms.Contains(string.Empty) ? LengthAt(phrase, word + 1, tokens, at) : -1;
    }
}
