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

    public static string Of(AbsenceOutcome outcome) => outcome switch
    {
        AbsenceOutcome.Said said => Said(said.View, said.IsOwn),
        AbsenceOutcome.TakenBack back => back.IsOwn ? Texts.AbsenceTakenBackOwn : Texts.AbsenceTakenBack.With(back.Person.Name),
        AbsenceOutcome.NotAway { Known: > 1 } away => Texts.AbsenceWhich.With(away.Person.Name, away.Known),
        AbsenceOutcome.NotAway away => Texts.AbsenceNone.With(away.Person.Name),
        AbsenceOutcome.WrongPeriod wrong => Wrong(wrong.Reading),
        AbsenceOutcome.NoSuchPerson { Several.Count: > 0 } several => Texts.PersonSeveral.With(Echo(several.Written), SwedishText.Listed(several.Several.Select(person => person.Name))),
        AbsenceOutcome.NoSuchPerson { Nearest: { } near } unknown => Texts.PersonMeant.With(Echo(unknown.Written), near.Name),
        AbsenceOutcome.NoSuchPerson unknown => Texts.PersonUnknown.With(Echo(unknown.Written)),
        AbsenceOutcome.OwnSubstitute => Texts.AbsenceOwnSubstitute,
        AbsenceOutcome.NotAllowed refused => refused.IsOwn ? Texts.AbsenceNoRole : Texts.AbsenceNotAllowed.With(refused.Person.Name),
        AbsenceOutcome.NotListed => Texts.NotListed,
        _ => Texts.NoRegister,
    };

    /// <summary>Who stands in for whom today.</summary>
    public static string Today(AbsencesView view)
    {
        var lines = view.Today.Select(absence =>
        {
            var times = AbsenceTimes.Of(absence.From, absence.Until, view.Zone);
            var name = NameOf(absence.Person, view.Register);
            return view.Now.Of(absence.Person) is null ? Texts.AwayLater.With(name, times, absence.Substitute is { } coming ? NameOf(coming, view.Register) : Texts.AwayNobody)
                : view.Now.For(absence.Person) is { } standIn ? Texts.AwayFor.With(name, times, NameOf(standIn, view.Register))
                : Texts.AwayAlone.With(name, times);
        });
        return string.Join('\n', [.. lines.DefaultIfEmpty(Texts.AwayNone), .. view.Unwatched.Select(account => Texts.AwayUnwatched.With(account.Name))]);
    }

    public static string Own(AbsencesView view) => string.Join(
        '\n',
        [
            .. view.Own.Select(absence => AbsenceCard.Of(view, absence)).DefaultIfEmpty(Texts.OwnAbsenceNone),
            Texts.AbsenceHow,
        ]);

    public static string Wrong(PeriodReading reading) => reading.Problem switch
    {
        PeriodProblem.NoSuchDay when reading.Near is [var last] => Texts.PeriodNoSuchDay.With(Echo(reading.Written), SwedishDates.DayOfYear(last)),
        PeriodProblem.NoSuchDay => Texts.PeriodNoSuchDate.With(Echo(reading.Written)),
        PeriodProblem.EndBeforeStart => Texts.PeriodEndBeforeStart.With(Echo(reading.Written)),
        PeriodProblem.Past when reading.Near is [_, var next] => Texts.PeriodPastOrNextYear.With(Echo(reading.Written), next.Year),
        PeriodProblem.Past => Texts.PeriodPast.With(Echo(reading.Written)),
        PeriodProblem.MonthMissing => Texts.PeriodMonthMissing.With(Echo(reading.Written)),
        PeriodProblem.Ambiguous => Texts.PeriodAmbiguous.With(Echo(reading.Written), SwedishDates.Date(reading.Near[0]), SwedishDates.Date(reading.Near[^1])),
        PeriodProblem.EndMissing => Texts.PeriodEndMissing.With(SwedishDates.Date(reading.Near[0])),
        PeriodProblem.Missing or null => Texts.PeriodMissing,
        PeriodProblem.Unclear => Texts.PeriodUnclear.With(Echo(reading.Written)),
    };

    private static string Said(AbsenceView view, bool isOwn)
    {
        var times = AbsenceTimes.Of(view.Absence.From, view.Absence.Until, view.Zone);
        var name = NameOf(view.Absence.Person, view.Register);
        return string.Join(' ', [isOwn ? Texts.AbsenceSaidOwn.With(times) : Texts.AbsenceSaid.With(name, times), .. Substitute(view), .. view.Accounts.Select(Responsible)]);
    }

    private static IEnumerable<string> Substitute(AbsenceView view)
    {
        if (view.Absence.Substitute is not { } named)
        {
            yield break;
        }

        var substitute = NameOf(named, view.Register);
        if (view.StandIn is null)
        {
            yield return Texts.SubstituteAwayNobody.With(substitute);
        }
        else if (view.StandIn.Id != named)
        {
            yield return Texts.SubstituteAway.With(substitute, view.StandIn.Name);
        }
        else if (view.Accounts.Where(each => !each.Account.Administrators.Contains(named) && !each.Account.Substitutes.Contains(named)).Select(each => each.Account.Name).ToList() is { Count: > 0 } others)
        {
            yield return Texts.SubstituteNotListed.With(substitute, SwedishText.Listed(others));
        }
    }

    private static string Responsible((Account Account, IReadOnlyList<Person> Responsible) each) => each.Responsible.Count == 0
        ? Texts.AccountLeftAlone.With(each.Account.Name)
        : Texts.AccountLeftTo.With(each.Account.Name, SwedishText.Listed(each.Responsible.Select(person => person.Name)));

    private static string NameOf(PersonId person, Register register) => register.Find(person)?.Name ?? person.ToString();

    private static string Echo(string written) => SwedishText.Cut(SwedishText.OneLine(written), LongestEcho, "…");
}
