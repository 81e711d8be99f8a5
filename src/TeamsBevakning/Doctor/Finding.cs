namespace TeamsBevakning.Doctor;

/// <summary>How it stands with one thing.</summary>
internal enum Verdict
{
    /// <summary>As it should.</summary>
    Well,

    /// <summary>Worth knowing; it works, or mends itself.</summary>
    Noted,

    /// <summary>Somebody must do something.</summary>
    Wrong,
}

/// <summary>One thing that was found, in Swedish.</summary>
/// <param name="ToDo">What mends it; null when there is nothing to mend.</param>
internal sealed record Finding(Verdict Verdict, string Text, string? ToDo = null)
{
    public static Finding Well(string text) => new(Verdict.Well, text);

    public static Finding Noted(string text, string? toDo = null) => new(Verdict.Noted, text, toDo);

    public static Finding Wrong(string text, string? toDo = null) => new(Verdict.Wrong, text, toDo);
}
