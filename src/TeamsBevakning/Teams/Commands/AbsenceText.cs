using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Periods;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What came of <c>frånvaro</c>, and who stands in, in words.</summary>
internal static class AbsenceText
{
    private const int LongestEcho = 60;

    public static string Of(AbsenceOutcome outcome, ReplyLanguage language) => outcome switch
    {
        AbsenceOutcome.Said said => Said(said.View, said.IsOwn, language),
        AbsenceOutcome.TakenBack back => back.IsOwn ? language.Of(Texts.AbsenceTakenBackOwn, English.AbsenceTakenBackOwn) : language.Of(Texts.AbsenceTakenBack, English.AbsenceTakenBack).With(back.Person.Name),
        AbsenceOutcome.NotAway { Known: > 1 } away => language.Of(Texts.AbsenceWhich, English.AbsenceWhich).With(away.Person.Name, away.Known),
        AbsenceOutcome.NotAway away => language.Of(Texts.AbsenceNone, English.AbsenceNone).With(away.Person.Name),
        AbsenceOutcome.WrongPeriod wrong => Wrong(wrong.Reading, language),
        AbsenceOutcome.NoSuchPerson { Several.Count: > 0 } several => language.Of(Texts.PersonSeveral, English.PersonSeveral).With(Echo(several.Written), language.Listed(several.Several.Select(person => person.Name))),
        AbsenceOutcome.NoSuchPerson { Nearest: { } near } unknown => language.Of(Texts.PersonMeant, English.PersonMeant).With(Echo(unknown.Written), near.Name),
        AbsenceOutcome.NoSuchPerson unknown => language.Of(Texts.PersonUnknown, English.PersonUnknown).With(Echo(unknown.Written)),
        AbsenceOutcome.OwnSubstitute => language.Of(Texts.AbsenceOwnSubstitute, English.AbsenceOwnSubstitute),
        AbsenceOutcome.NotAllowed refused => refused.IsOwn ? language.Of(Texts.AbsenceNoRole, English.AbsenceNoRole) : language.Of(Texts.AbsenceNotAllowed, English.AbsenceNotAllowed).With(refused.Person.Name),
        AbsenceOutcome.NotListed => language.Of(Texts.NotListed, English.NotListed),
        _ => language.Of(Texts.NoRegister, English.NoRegister),
    };

    /// <summary>Who stands in for whom today.</summary>
    public static string Today(AbsencesView view, ReplyLanguage language)
    {
        var lines = view.Today.Select(absence =>
        {
            var times = AbsenceTimes.Of(absence.From, absence.Until, view.Zone, language);
            var name = NameOf(absence.Person, view.Register);
            return view.Now.Of(absence.Person) is null ? language.Of(Texts.AwayLater, English.AwayLater).With(name, times, absence.Substitute is { } coming ? NameOf(coming, view.Register) : language.Of(Texts.AwayNobody, English.AwayNobody))
                : view.Now.For(absence.Person) is { } standIn ? language.Of(Texts.AwayFor, English.AwayFor).With(name, times, NameOf(standIn, view.Register))
                : language.Of(Texts.AwayAlone, English.AwayAlone).With(name, times);
        });
        return string.Join('\n', [.. lines.DefaultIfEmpty(language.Of(Texts.AwayNone, English.AwayNone)), .. view.Unwatched.Select(account => language.Of(Texts.AwayUnwatched, English.AwayUnwatched).With(account.Name))]);
    }

    public static string Own(AbsencesView view, ReplyLanguage language) => string.Join(
        '\n',
        [
            .. view.Own.Select(absence => AbsenceCard.Of(view, absence, language)).DefaultIfEmpty(language.Of(Texts.OwnAbsenceNone, English.OwnAbsenceNone)),
            language.Of(Texts.AbsenceHow, English.AbsenceHow),
        ]);

    public static string Wrong(PeriodReading reading, ReplyLanguage language) => reading.Problem switch
    {
        PeriodProblem.NoSuchDay when reading.Near is [var last] => language.Of(Texts.PeriodNoSuchDay, English.PeriodNoSuchDay).With(Echo(reading, language), language.Of(SwedishDates.DayOfYear(last), EnglishText.DayOfYear(last))),
        PeriodProblem.NoSuchDay => language.Of(Texts.PeriodNoSuchDate, English.PeriodNoSuchDate).With(Echo(reading, language)),
        PeriodProblem.EndBeforeStart => language.Of(Texts.PeriodEndBeforeStart, English.PeriodEndBeforeStart).With(Echo(reading, language)),
        PeriodProblem.Past when reading.Near is [_, var next] => language.Of(Texts.PeriodPastOrNextYear, English.PeriodPastOrNextYear).With(Echo(reading, language), next.Year),
        PeriodProblem.Past => language.Of(Texts.PeriodPast, English.PeriodPast).With(Echo(reading, language)),
        PeriodProblem.MonthMissing => language.Of(Texts.PeriodMonthMissing, English.PeriodMonthMissing).With(Echo(reading, language)),
        PeriodProblem.Ambiguous => language.Of(Texts.PeriodAmbiguous, English.PeriodAmbiguous).With(Echo(reading, language), Date(reading.Near[0], language), Date(reading.Near[^1], language)),
        PeriodProblem.EndMissing => language.Of(Texts.PeriodEndMissing, English.PeriodEndMissing).With(Date(reading.Near[0], language)),
        PeriodProblem.Missing or null => language.Of(Texts.PeriodMissing, English.PeriodMissing),
        PeriodProblem.Unclear => language.Of(Texts.PeriodUnclear, English.PeriodUnclear).With(Echo(reading, language)),
    };

    private static string Said(AbsenceView view, bool isOwn, ReplyLanguage language)
    {
        var times = AbsenceTimes.Of(view.Absence.From, view.Absence.Until, view.Zone, language);
        var name = NameOf(view.Absence.Person, view.Register);
        return string.Join(' ', [isOwn ? language.Of(Texts.AbsenceSaidOwn, English.AbsenceSaidOwn).With(times) : language.Of(Texts.AbsenceSaid, English.AbsenceSaid).With(name, times), .. Substitute(view, language), .. view.Accounts.Select(each => Responsible(each, language))]);
    }

    private static IEnumerable<string> Substitute(AbsenceView view, ReplyLanguage language)
    {
        if (view.Absence.Substitute is not { } named)
        {
            yield break;
        }

        var substitute = NameOf(named, view.Register);
        if (view.StandIn is null)
        {
            yield return language.Of(Texts.SubstituteAwayNobody, English.SubstituteAwayNobody).With(substitute);
        }
        else if (view.StandIn.Id != named)
        {
            yield return language.Of(Texts.SubstituteAway, English.SubstituteAway).With(substitute, view.StandIn.Name);
        }
        else if (view.Accounts.Where(each => !each.Account.Administrators.Contains(named) && !each.Account.Substitutes.Contains(named)).Select(each => each.Account.Name).ToList() is { Count: > 0 } others)
        {
            yield return language.Of(Texts.SubstituteNotListed, English.SubstituteNotListed).With(substitute, language.Listed(others));
        }
    }

    private static string Responsible((Account Account, IReadOnlyList<Person> Responsible) each, ReplyLanguage language) => each.Responsible.Count == 0
        ? language.Of(Texts.AccountLeftAlone, English.AccountLeftAlone).With(each.Account.Name)
        : language.Of(Texts.AccountLeftTo, English.AccountLeftTo).With(each.Account.Name, language.Listed(each.Responsible.Select(person => person.Name)));

    private static string Date(LocalDate date, ReplyLanguage language) => language.Of(SwedishDates.Date(date), EnglishText.Date(date));

    private static string NameOf(PersonId person, Register register) => register.Find(person)?.Name ?? person.ToString();

    /// <summary>The reader gives what it understood back in Swedish words.</summary>
    private static string Echo(PeriodReading reading, ReplyLanguage language) => Echo(language switch
    {
        ReplyLanguage.Swedish => reading.Written,
        ReplyLanguage.English => Enum.GetValues<IsoDayOfWeek>().Where(day => day is not IsoDayOfWeek.None)
            .Aggregate(reading.Written, (text, day) => text.Replace(SwedishDates.FullWeekday(day), $"{day}", StringComparison.Ordinal)).Replace("från ", "from ", StringComparison.Ordinal),
    });

    private static string Echo(string written) => SwedishText.Cut(SwedishText.OneLine(written), LongestEcho, "…");
}
