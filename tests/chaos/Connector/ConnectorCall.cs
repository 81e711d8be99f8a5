namespace TeamsBevakning.Chaos.Connector;

internal enum CallKind
{
    /// <summary>A new thread in a channel.</summary>
    Post,

    /// <summary>A message in a thread.</summary>
    Reply,

    /// <summary>A new content of a message.</summary>
    Update,
}

/// <summary>One call that came whole, as the connector keeps it.</summary>
/// <param name="Conversation">The thread.</param>
/// <param name="Activity">The message; a new one's id is made here.</param>
/// <param name="At">Since the run began.</param>
/// <param name="Card">What the message shows; null when it is no card.</param>
internal sealed record ConnectorCall(long Number, CallKind Kind, string Conversation, string Activity, TimeSpan At, Fault Fault, CardContent? Card)
{
    /// <summary>Whether the message stands there because of it.</summary>
    public bool IsTaken => Fault is Fault.None or Fault.Slow or Fault.CutAfter or Fault.HangAfter;

    /// <summary>Whether the connector did its part: what follows from a call that it cut or left hanging is not the program's doing.</summary>
    public bool IsFair => Fault is Fault.None or Fault.Slow;

    /// <summary>Whether the whole answer was sent.</summary>
    public bool IsAnswered { get; set; }

    public bool IsNewCard => Kind is not CallKind.Update && Card is not null;
}
