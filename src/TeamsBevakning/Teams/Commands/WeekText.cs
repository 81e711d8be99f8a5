using NodaTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>Why there are no figures, in words.</summary>
internal static class WeekText
{
    public static string Of(WishOutcome outcome, WeekAsked asked, Instant now) => outcome switch
    {
        WishOutcome.Begun begun => Texts.WeekWished.With(begun.Of, SwedishText.Deadline(begun.NextAt, now, begun.Zone)),
        WishOutcome.No no => Of(no.Why, asked),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such outcome."),
    };

    public static string Of(WeekOutcome outcome, WeekAsked asked) => outcome switch
    {
        WeekOutcome.NotAllowed => Texts.WeekNotAllowed,
        WeekOutcome.NoSuchName { Nearest: { } near } => Texts.WeekMeant.With(SwedishText.Cut(asked.Name, 100, "…"), near),
        WeekOutcome.NoSuchName => Texts.WeekNoSuchName.With(SwedishText.Cut(asked.Name, 100, "…")),
        _ => Texts.NoRegister,
    };
}
