using NodaTime;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What came of <c>tyst</c>, in words.</summary>
internal static class QuietText
{
    public static string Of(QuietView? view, QuietAsked asked, ReplyLanguage language)
    {
        if (view is null || asked.Wish is QuietWish.Unclear)
        {
            return view is null ? language.Of(Texts.NotListed, English.NotListed) : language.Of(Texts.QuietUnclear, English.QuietUnclear);
        }

        string?[] sentences =
        [
            asked.Wish is QuietWish.Tell ? null : language.Of(Texts.QuietDone, English.QuietDone),
            .. view.Hours is { } hours
                ? [
                    language.Of(Texts.QuietBetween, English.QuietBetween).With(Time(hours.From, language), Time(hours.To, language)),
                    language.Of(Texts.QuietNever, English.QuietNever),
                    view.IsOwn ? null : language.Of(Texts.QuietByPolicy, English.QuietByPolicy),
                ]
                : (string?[])[language.Of(Texts.QuietNone, English.QuietNone)],
        ];
        return string.Join(' ', sentences.Where(sentence => sentence is not null));
    }

    private static string Time(LocalTime time, ReplyLanguage language) => language.Of(SwedishDates.Time(time), EnglishText.Time(time));
}
