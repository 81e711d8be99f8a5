using System.Globalization;
using System.Text;

namespace TeamsBevakning.Domain.Wording;

/// <summary>When two words are the same but for how they were typed.</summary>
public static class Spelling
{
    /// <summary>Longer words are cut before they are compared: nothing that is looked for is longer.</summary>
    public const int Longest = 100;

    /// <summary>The word without case and without the marks over its letters: ”Hjälp” and ”hjalp” are the same.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }

    /// <summary>
    /// How many slips lie between two folded words: a letter too many, one that is missing, a wrong one, or two beside each other that changed places (Damerau's distance, no letter touched twice).
    /// </summary>
    public static int Slips(string a, string b)
    {
        (a, b) = (Cut(a), Cut(b));
        var slips = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                slips[i, j] = i == 0 ? j : j == 0 ? i : Least(slips, a, b, i, j);
            }
        }

        return slips[a.Length, b.Length];
    }

    private static int Least(int[,] slips, string a, string b, int i, int j)
    {
        var least = Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(least, slips[i - 2, j - 2] + 1) : least;
    }

    private static string Cut(string word) => word.Length <= Longest ? word : word[..Longest];
}
