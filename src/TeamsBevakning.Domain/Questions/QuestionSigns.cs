namespace TeamsBevakning.Domain.Questions;

/// <summary>How much a citizen's text looks like a question to the municipality. Ordered: the strongest sign in a text counts.</summary>
public enum QuestionSigns
{
    /// <summary>Nothing asks: greetings, thanks, opinions, links, another's retweeted words.</summary>
    No,

    /// <summary>Something may ask; a person must look. "?!", a question inside quotation marks, an order of words that also fits a statement.</summary>
    Unsure,

    /// <summary>
    /// At least one sentence asks: by its question mark, its question word with a verb, its verb first, or by saying that the writer wonders.
    /// </summary>
    Yes,
}
