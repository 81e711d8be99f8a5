namespace TeamsBevakning.Domain.Questions;

/// <summary>A rough eye for Swedish finite verbs and definite nouns: by list, else by ending.</summary>
internal static class Verbs
{
    /// <summary>Present and past tense: "öppnar", "plogas", "stängde".</summary>
    public static bool IsVerb(string word) => QuestionWords.Verbs.Contains(word) || (!QuestionWords.NotVerbs.Contains(word) && EndsLikeVerb(word));

    /// <summary>"badet", "simhallen", "bron", "gatorna".</summary>
    public static bool IsDefiniteNoun(string word) =>
        word.Length > 2 && !QuestionWords.NotNouns.Contains(word) && EndsWithAny(word, NounEndings);

    private static readonly string[] NounEndings = ["en", "et", "an", "on", "ön", "ån", "arna", "erna", "orna"];

    private static readonly string[] VerbEndings = ["ar", "er", "år", "ör", "or", "ade", "dde", "kte", "pte", "gde", "tte"];

    private static readonly string[] PassiveEndings = ["as", "ts"];

    private static bool EndsLikeVerb(string word) =>
        word.Length > 3 && !word.EndsWith("bar", StringComparison.Ordinal)
        && (EndsWithAny(word, VerbEndings) || (word.Length > 4 && EndsWithAny(word, PassiveEndings)));

    private static bool EndsWithAny(string word, string[] endings) => Array.Exists(endings, end => word.EndsWith(end, StringComparison.Ordinal));
}
