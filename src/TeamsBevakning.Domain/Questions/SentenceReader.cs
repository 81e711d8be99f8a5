using System.Text;

namespace TeamsBevakning.Domain.Questions;

/// <summary>Cuts a plain text into sentences in one pass; every character is looked at a bounded number of times.</summary>
internal sealed class SentenceReader(string text)
{
    private readonly int lastQuote = LastUnpairedQuote(text);
    private int at;
    private bool quoted;
    private int tokenEnd;

    /// <summary>How many times a character was looked at.</summary>
    public int Looks { get; private set; } = text.Length;

    /// <summary>The next sentence that has anything to judge, or null at the end.</summary>
    public Sentence? Next()
    {
        while (at < text.Length)
        {
            var sentence = new Sentence();
            while (at < text.Length && !Step(sentence))
            {
            }

            if (sentence.SaysSomething)
            {
                return sentence;
            }
        }

        return null;
    }

    /// <summary>Reads one thing; true when it ended the sentence.</summary>
    private bool Step(Sentence sentence)
    {
        Looks++;
        if (at >= tokenEnd && !char.IsWhiteSpace(text[at]) && SkipToken(sentence))
        {
            return false;
        }

        var c = text[at];
        if (char.IsLetterOrDigit(c))
        {
            Word(sentence);
            return false;
        }

        if (c is '?' or '!' or '.' or '…' or PlainText.Interrobang)
        {
            return End(sentence);
        }

        at++;
        switch (c)
        {
            case '\n' or '\r':
                return sentence.SaysSomething;
            case ',':
                sentence.CommaHere();
                return false;
            case '"' or '”' or '“' or '„' or '»' or '«':
                quoted = at - 1 != lastQuote && !quoted;
                sentence.StartHere();
                return false;
            case ' ' or '\t' or '#' or '\'' or '’' or '´' or '`' or '*' or '_':
                return false;
            default:
                sentence.StartHere();
                return false;
        }
    }

    /// <summary>At the start of a run without spaces: links and names are passed over; what follows "RT @" is not read.</summary>
    private bool SkipToken(Sentence sentence)
    {
        tokenEnd = at;
        while (tokenEnd < text.Length && !char.IsWhiteSpace(text[tokenEnd]))
        {
            tokenEnd++;
        }

        Looks += 2 * (tokenEnd - at);
        var token = text.AsSpan(at, tokenEnd - at);
        if (token is "RT" or "rt" or "Rt" && tokenEnd + 1 < text.Length && text[tokenEnd + 1] == '@')
        {
            at = tokenEnd = text.Length;
            return true;
        }

        if (Links.IsLink(token))
        {
            at = tokenEnd - (token.Length - token.TrimEnd("?!.,)\"”").Length);
            sentence.StartHere();
            return true;
        }

        if (token[0] != '@')
        {
            return false;
        }

        at++;
        while (at < tokenEnd
            && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' || (text[at] == '.' && at + 1 < tokenEnd && char.IsLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        sentence.StartHere();
        return true;
    }

    private void Word(Sentence sentence)
    {
        var word = new StringBuilder();
        var capital = char.IsUpper(text[at]) && !(at + 1 < text.Length && char.IsUpper(text[at + 1]));
        for (; at < text.Length && (char.IsLetterOrDigit(text[at]) || IsInside(at)); at++)
        {
            Looks++;
            var c = char.ToLowerInvariant(text[at]);
            if (word.Length < 2 || word[^1] != c || word[^2] != c)
            {
                word.Append(c);
            }
            else if (at + 1 >= text.Length || char.ToLowerInvariant(text[at + 1]) != c)
            {
                word.Length--;
            }
        }

        if (!quoted)
        {
            sentence.Add(word.ToString(), capital);
        }
    }

    /// <summary>"e-tjänst" and "5:e" are one word each.</summary>
    private bool IsInside(int index) =>
        index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1])
        && (text[index] is '-' || (text[index] is ':' && index > 0 && char.IsDigit(text[index - 1])));

    private bool End(Sentence sentence)
    {
        var (asks, shouts) = (false, false);
        for (; at < text.Length && text[at] is '?' or '!' or '.' or '…' or PlainText.Interrobang; at++)
        {
            Looks++;
            asks |= text[at] is '?' or PlainText.Interrobang;
            shouts |= text[at] is '!' or PlainText.Interrobang;
        }

        if (quoted)
        {
            sentence.QuotesQuestion |= asks;
            return false;
        }

        sentence.Ending = asks ? (shouts ? Ending.QuestionAndExclamation : Ending.Question) : shouts ? Ending.Exclamation : Ending.Open;
        return true;
    }

    private static int LastUnpairedQuote(string text)
    {
        var (count, last) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '”' or '“' or '„' or '»' or '«')
            {
                (count, last) = (count + 1, i);
            }
        }

        return count % 2 == 1 ? last : -1;
    }
}
