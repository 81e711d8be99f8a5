namespace TeamsBevakning.Domain.Questions;

/// <summary>How a sentence ends.</summary>
internal enum Ending
{
    Open,
    Exclamation,
    Question,
    QuestionAndExclamation,
}

/// <summary>One sentence in lower case, without links, names, tags and what stands in quotation marks.</summary>
internal sealed class Sentence
{
    private readonly List<string> words = [];
    private readonly List<bool> capitals = [];

    public Ending Ending { get; set; }

    /// <summary>A question mark stands inside quotation marks.</summary>
    public bool QuotesQuestion { get; set; }

    public bool SaysSomething => words.Count > 0 || QuotesQuestion || Ending >= Ending.Question;

    public int Count => words.Count;

    /// <summary>Indexes where something begins: the sentence, and what follows an emoji, a name, a colon, a parenthesis.</summary>
    public List<int> Starts { get; } = [0];

    /// <summary>Indexes of what follows a comma.</summary>
    public List<int> Commas { get; } = [];

    /// <summary>How many times a word was looked at.</summary>
    public int Looks { get; private set; }

    /// <summary>The word, or an empty one beyond the end.</summary>
    public string this[int index]
    {
        get
        {
            Looks++;
            return index >= 0 && index < words.Count ? words[index] : "";
        }
    }

    public void Add(string word, bool capital)
    {
        words.Add(word);
        capitals.Add(capital);
    }

    public bool IsCapital(int index) => index >= 0 && index < words.Count && capitals[index];

    public void StartHere() => Mark(Starts);

    public void CommaHere() => Mark(Commas);

    private void Mark(List<int> marks)
    {
        if (marks.Count == 0 || marks[^1] != words.Count)
        {
            marks.Add(words.Count);
        }
    }
}
