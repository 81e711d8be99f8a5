using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What came of <c>tyst</c>, in words.</summary>
internal static class QuietText
{
    public static string Of(QuietView? view, QuietAsked asked) => view switch
    {
        null => Texts.NotListed,
        _ when asked.Wish is QuietWish.Unclear => Texts.QuietUnclear,
        { Hours: { } hours } => $"{(asked.Wish is QuietWish.Tell ? string.Empty : $"{Texts.QuietDone} ")}{Texts.QuietBetween.With(SwedishDates.Time(hours.From), SwedishDates.Time(hours.To))} {Texts.QuietNever}{(view.IsOwn ? string.Empty : $" {Texts.QuietByPolicy}")}",
        _ => $"{(asked.Wish is QuietWish.Tell ? string.Empty : $"{Texts.QuietDone} ")}{Texts.QuietNone}",
    };
}
