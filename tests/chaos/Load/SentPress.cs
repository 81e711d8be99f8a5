namespace TeamsBevakning.Chaos.Load;

internal enum PressAnswer
{
    /// <summary>No answer came.</summary>
    None,

    /// <summary>The card as it now is: the press counted, now or before.</summary>
    Card,

    /// <summary>A sentence that says why nothing changed.</summary>
    Sentence,
}

/// <summary>A press; the same one may be sent several times, as Teams does.</summary>
internal sealed class SentPress(string activity, string item, string verb, string person)
{
    private readonly Lock gate = new();

    /// <summary>The activity's id in Teams.</summary>
    public string Activity => activity;

    public string Item => item;

    public string Verb => verb;

    public string Person => person;

    public bool HadCard { get; private set; }

    public string? LastSentence { get; private set; }

    public void Answered(PressAnswer answer, string? sentence)
    {
        lock (gate)
        {
            HadCard |= answer is PressAnswer.Card;
            LastSentence = sentence ?? LastSentence;
        }
    }
}
