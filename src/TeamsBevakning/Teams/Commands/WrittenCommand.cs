namespace TeamsBevakning.Teams.Commands;

/// <summary>What a message asks for, and by which words.</summary>
/// <param name="IsEnglish">Whether an English word named the command, and no Swedish one did.</param>
internal sealed record WrittenCommand(Command Command, bool IsEnglish)
{
    /// <summary>
    /// English to whoever has Teams in English and asks in English; otherwise Swedish. Some clients send an English locale whatever they are set to, and many who have Teams in English write in Swedish.
    /// </summary>
    public ReplyLanguage ReplyIn(string? locale) =>
        IsEnglish ? ReplyTexts.Of(locale) : ReplyLanguage.Swedish;
}
