using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>Who has an item, or how it ended, in words.</summary>
internal static class CardHistory
{
    /// <summary>A card may be 28 KB in all; the journal has the whole note.</summary>
    private const int LongestNote = 500;

    private const int LongestLink = 300;

    public static IEnumerable<string> Lines(CardFacts facts)
    {
        if (facts.Item.Holder is { } holder)
        {
            yield return Texts.TookIt.With(holder.By.Name, facts.When(holder.At));
        }

        if (facts.Item.Resolution is not { } end)
        {
            yield break;
        }

        yield return EndOf(facts);
        if (end.Note is { } note)
        {
            yield return PeoplesText.Shown(SwedishText.Cut(note, LongestNote, "…"));
        }

        if (end.Link is { } link)
        {
            yield return PeoplesText.Shown(SwedishText.Cut(link.OriginalString, LongestLink, "…"));
        }
    }

    public static string EndOf(CardFacts facts)
    {
        var end = facts.Item.Resolution!;
        var at = facts.When(end.At);
        return end.Kind switch
        {
            ResolutionKind.AnsweredInThread => Texts.AnsweredInThread.With(at),
            ResolutionKind.AnsweredByPerson => Texts.AnsweredBy.With(end.By!.Name, at),
            ResolutionKind.NoAction => Texts.NoActionBy.With(end.By!.Name, at),
            ResolutionKind.Withdrawn => Texts.WithdrawnAt.With(at),
        };
    }
}
