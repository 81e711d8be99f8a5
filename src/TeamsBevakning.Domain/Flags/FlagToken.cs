using System.Globalization;
using System.Text;

namespace TeamsBevakning.Domain.Flags;

/// <summary>A word of a comment.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends: the first place after it.</param>
/// <param name="Read">How it reads when simple tricks are taken away: upper case, invisible characters, digits for letters, letters spaced out or drawn out.</param>
internal sealed record FlagToken(int Start, int End, string Read)
{
    /// <summary>Fewer letters in a row with something between are initials or a list.</summary>
    private const int FewestSpaced = 4;

    public static IReadOnlyList<FlagToken> Of(string text)
    {
        var tokens = new List<FlagToken>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPart(text[i]))
            {
                var start = i;
                while (i < text.Length && (IsPart(text[i]) || IsUnseen(text[i])))
                {
                    i++;
                }

                tokens.Add(new FlagToken(start, i, ReadOf(text.AsSpan(start, i - start))));
            }
        }

        return Joined(tokens, text);
    }

    /// <summary>The word as one writes it who has no å, ä and ö.</summary>
    public static string WithoutDots(string word) => word.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');

    /// <summary>Letters that are spaced out, <c>d ö d a</c>, are one word.</summary>
    private static List<FlagToken> Joined(List<FlagToken> tokens, string text)
    {
        var joined = new List<FlagToken>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = i;
            while (last < tokens.Count && tokens[last].Read.Length == 1 && (last == i || tokens[last].Start - tokens[last - 1].End <= 2))
            {
                last++;
            }

            if (last - i >= FewestSpaced)
            {
                joined.Add(new FlagToken(tokens[i].Start, tokens[last - 1].End, ReadOf(string.Concat(tokens[i..last].Select(token => text[token.Start..token.End])))));
                i = last - 1;
            }
            else
            {
                joined.Add(tokens[i]);
            }
        }

        return joined;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '@' or '$' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Format;

    private static string ReadOf(ReadOnlySpan<char> word)
    {
        var seen = new StringBuilder(word.Length);
        var letters = false;
        foreach (var c in word)
        {
            letters |= char.IsLetter(c);
            if (!IsUnseen(c))
            {
                seen.Append(c);
            }
        }

        // A word holds letters, digits and marks, so never half a surrogate pair, at which normalizing would stop.
        var plain = seen.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return Shortened(letters ? string.Concat(plain.Select(Letter)) : plain);
    }

    private static char Letter(char c) => c switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    };

    /// <summary>Three or more of the same letter in a row are one.</summary>
    private static string Shortened(string word)
    {
        var shorter = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var run = i;
            while (run < word.Length && word[run] == word[i])
            {
                run++;
            }

            shorter.Append(word[i], run - i >= 3 ? 1 : run - i);
            i = run - 1;
        }

        return shorter.ToString();
    }
}
