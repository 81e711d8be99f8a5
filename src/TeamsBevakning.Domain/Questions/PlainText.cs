using System.Globalization;
using System.Text;

namespace TeamsBevakning.Domain.Questions;

/// <summary>One spelling for what looks the same: composed letters, one question mark, no invisible characters, no broken surrogates.</summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsInvisible(rune))
            {
                clean.Append(Plain(rune));
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Done before composing: the Greek question mark would become a semicolon.</summary>
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        0x037E or 0x061F or 0xFF1F or 0x2753 or 0x2754 or 0xFE56 => new('?'),
        0x2047 or 0x2048 or 0x2049 or 0x203D => new(rune.Value == 0x2047 ? '?' : Interrobang),
        0xFF01 or 0x2757 or 0x2755 => new('!'),
        0x00A0 or 0x3000 => new(' '),
        _ => rune,
    };

    /// <summary>Stands for "?!" in one character.</summary>
    public const char Interrobang = '\u203D';

    /// <summary>Zero-width and bidirectional marks, soft hyphens, variation selectors.</summary>
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is >= 0xFE00 and <= 0xFE0F or 0x034F;
}
