using NodaTime;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning.Domain.Flags;

/// <summary>The first set of rules: tells what of a comment may have to be removed. It finds the clear cases; where it is unsure it says so, and a person decides in either case.</summary>
public static class FlagDetector
{
    /// <summary>What the rules find.</summary>
    /// <param name="text">The comment.</param>
    /// <param name="words">The word lists.</param>
    /// <param name="today">The present date in Sweden: what the lists hold, and which birthdays have been.</param>
    public static FlagHits Read(string text, FlagWords words, LocalDate today)
    {
        var hits = PersonalNumbers.Find(text, today).ToList();
        var tokens = FlagToken.Of(text);
        var hasLink = text.Split((char[]?)null).Any(run => Links.IsLink(run));
        for (var i = 0; i < tokens.Count; i++)
        {
            if (words.At(tokens, i, today) is not { } found)
            {
                continue;
            }

            var last = i + found.Length - 1;
            if (found.Phrase.Sign is not FlagSign.Selling || hasLink)
            {
                hits.Add(new FlagHit(found.Phrase.Sign, text[tokens[i].Start..tokens[last].End], found.Phrase.Sure));
            }

            i = last;
        }

        return hits.Count == 0 ? FlagHits.None : new FlagHits([.. hits.Distinct().OrderBy(hit => hit.Sign)]);
    }
}
