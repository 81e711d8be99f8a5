using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>Why there are no figures, in words.</summary>
internal static class WeekText
{
    public static string Of(WeekOutcome outcome, WeekAsked asked) => outcome switch
    {
        WeekOutcome.NotAllowed => Texts.WeekNotAllowed,
        WeekOutcome.NoSuchName { Nearest: { } near } => Texts.WeekMeant.With(SwedishText.Cut(asked.Name, 100, "…"), near),
        WeekOutcome.NoSuchName => Texts.WeekNoSuchName.With(SwedishText.Cut(asked.Name, 100, "…")),
        _ => Texts.NoRegister,
    };
}
