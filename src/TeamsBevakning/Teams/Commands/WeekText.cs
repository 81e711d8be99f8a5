using NodaTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>Why there are no figures, in words.</summary>
internal static class WeekText
{
    public static string Of(WishOutcome outcome, WeekAsked asked, Instant now, ReplyLanguage language) => outcome switch
    {
        WishOutcome.Begun begun => language.Of(Texts.WeekWished, English.WeekWished).With(begun.Of, language.Deadline(begun.NextAt, now, begun.Zone)),
        WishOutcome.No no => Of(no.Why, asked, language),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such outcome."),
    };

    public static string Of(WeekOutcome outcome, WeekAsked asked, ReplyLanguage language) => outcome switch
    {
        WeekOutcome.NotAllowed => language.Of(Texts.WeekNotAllowed, English.WeekNotAllowed),
        WeekOutcome.NoSuchName when NoWeek(asked.Name) is { } number => language.Of(Texts.WeekNoSuchWeek, English.WeekNoSuchWeek).With(number),
        WeekOutcome.NoSuchName { Nearest: { } near } => language.Of(Texts.WeekMeant, English.WeekMeant).With(SwedishText.Cut(asked.Name, 100, "…"), near),
        WeekOutcome.NoSuchName => language.Of(Texts.WeekNoSuchName, English.WeekNoSuchName).With(SwedishText.Cut(asked.Name, 100, "…")),
        _ => language.Of(Texts.NoRegister, English.NoRegister),
    };

    /// <summary>A number that no week has, as it was written.</summary>
    private static string? NoWeek(string name) => name.TrimStart('v', 'V', 'w', 'W', '.', ' ') is { Length: 1 or 2 } number && number.All(char.IsAsciiDigit) ? number : null;
}
