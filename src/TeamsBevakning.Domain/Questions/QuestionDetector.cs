namespace TeamsBevakning.Domain.Questions;

/// <summary>
/// Reads whether a Swedish comment asks something, by word order and a few word lists (<see cref="QuestionWords"/>), without guessing: what is ambiguous is
/// <see cref="QuestionSigns.Unsure"/>. Any sentence that asks counts. What follows "RT @…" is another's words and is not read. Time and memory grow
/// linearly with the text.
/// </summary>
public static class QuestionDetector
{
    /// <summary>The strongest sign in the text. Never throws for odd Unicode; an empty text has none.</summary>
    public static QuestionSigns Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out _);
    }

    /// <summary>The same, and how many times a character or word was looked at.</summary>
    internal static QuestionSigns Read(string text, out int looks)
    {
        var reader = new SentenceReader(PlainText.Of(text));
        var strongest = QuestionSigns.No;
        var words = 0;
        while (strongest < QuestionSigns.Yes && reader.Next() is { } sentence)
        {
            var signs = SentenceJudge.Read(sentence);
            strongest = signs > strongest ? signs : strongest;
            words += sentence.Looks;
        }

        looks = reader.Looks + words;
        return strongest;
    }
}
