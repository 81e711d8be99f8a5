using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Periods;
using TeamsBevakning.Domain.Wording;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Somebody says when she, or another, is away and who stands in (<c>frånvaro</c>), or that she is back. Who may not is journaled, and nothing is changed.</summary>
public sealed class SayAbsence(AbsenceStore store, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <param name="cause">The id of the message in Teams; null when it has none.</param>
    public async Task<AbsenceOutcome> RunAsync(AbsenceAsked asked, Actor sender, string? cause, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new AbsenceOutcome.NoRegister();
        }

        if (register.Find(sender.Id) is not { } by)
        {
            return new AbsenceOutcome.NotListed();
        }

        var who = Named(asked.Who, register);
        if (asked.Who.Length > 0 && who.One is null)
        {
            return new AbsenceOutcome.NoSuchPerson(asked.Who, who.Found, who.Nearest);
        }

        var person = who.One ?? by;
        var act = person.Id == by.Id ? Act.SayAbsent : Act.SayAbsentForAnother;
        if (!MayBe(act, by, person, register))
        {
            var refused = new JournalEntry(JournalKind.Refused, clock.Now()) { By = new Actor(by.Id, by.Name), Tried = act, Cause = cause is null ? null : $"{cause} {act}" };
            await items.CommitAsync([new Change(null, [refused], [])], clock.Now(), ct);
            return new AbsenceOutcome.NotAllowed(person, IsOwn: act is Act.SayAbsent);
        }

        return await DecideAsync(asked, person, new Actor(by.Id, by.Name), register, ct);
    }

    private async Task<AbsenceOutcome> DecideAsync(AbsenceAsked asked, Person person, Actor by, Register register, CancellationToken ct)
    {
        var policy = await policies.ReadAsync(ct);
        var calendar = register.AccountsOf(person.Id).FirstOrDefault() is { } account ? policy.CalendarOf(account.Unit) : policy.Calendar;
        var reading = PeriodReader.Read(asked.When, calendar.LocalOf(clock.Now()).Date);
        if (reading is { Problem: { } problem } && !(asked.IsBack && problem is PeriodProblem.Missing))
        {
            return new AbsenceOutcome.WrongPeriod(reading);
        }

        var substitute = Named(asked.Substitute, register);
        if (asked.Substitute.Length > 0 && substitute.One is null)
        {
            return new AbsenceOutcome.NoSuchPerson(asked.Substitute, substitute.Found, substitute.Nearest);
        }

        if (substitute.One == person)
        {
            return new AbsenceOutcome.OwnSubstitute(person);
        }

        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            var at = clock.Now();
            var known = await store.ListAsync(ct);
            var own = known.Where(absence => absence.Person == person.Id && (absence.Until is null || absence.Until > at)).ToList();
            var span = reading.Period is { } period ? HalfDay.Of(period, calendar) : ((Instant From, Instant? Until)?)null;
            if (asked.Which is { } which)
            {
                if (own.Find(absence => absence.Id == which) is not { } meant)
                {
                    return new AbsenceOutcome.NotAway(person, 0);
                }

                span = (meant.From, meant.Until);
            }

            if (!asked.IsBack && span!.Value.Until <= at)
            {
                return new AbsenceOutcome.WrongPeriod(new PeriodReading(null, PeriodProblem.Past, asked.When, []));
            }

            if (!asked.IsBack && own.Find(absence => absence.Says(span!.Value, substitute.One?.Id, by)) is { } said)
            {
                return new AbsenceOutcome.Said(await ViewAsync(said, register, ct), by.Id == person.Id);
            }

            var decision = asked.IsBack
                ? AbsenceRule.TakeBack(own, span, person.Name, by, at)
                : AbsenceRule.Say(own, person, span!.Value, substitute.One?.Id, NoteOf(person, span.Value, substitute.One, policy), by, at);
            if (decision.After.Count == 0)
            {
                return asked.IsBack ? new AbsenceOutcome.NotAway(person, own.Count) : throw new InvalidOperationException("An absence that is said is stored.");
            }

            if (await store.CommitAsync(decision.After, [], [], decision.Journal, at) is CommitOutcome.Committed)
            {
                registers.Renew();
                return asked.IsBack
                    ? new AbsenceOutcome.TakenBack(person, by.Id == person.Id)
                    : new AbsenceOutcome.Said(await ViewAsync(decision.After[^1], register, ct), by.Id == person.Id);
            }
        }

        throw CommitTries.UsedUp();
    }

    /// <summary>What the absence will mean, reckoned for its first instant.</summary>
    private async Task<AbsenceView> ViewAsync(Absence absence, Register register, CancellationToken ct)
    {
        var then = new StandIns(await store.ListAsync(ct), Instant.Max(absence.From, clock.Now()));
        var accounts = register.Accounts.Where(account => account.Administrators.Contains(absence.Person) || account.Substitutes.Contains(absence.Person));
        return new AbsenceView(
            absence,
            register,
            (await policies.ReadAsync(ct)).Calendar.Zone,
            then.For(absence.Person) is { } standIn ? register.Find(standIn) : null,
            [.. accounts.Select(account => (account, (IReadOnlyList<Person>)[.. then.ResponsibleFor(account).Select(register.Find).OfType<Person>()]))]);
    }

    private static string NoteOf(Person person, (Instant From, Instant? Until) span, Person? substitute, Policy policy) => substitute is null
        ? Texts.AbsenceNote.With(person.Name, AbsenceTimes.Of(span.From, span.Until, policy.Calendar.Zone))
        : Texts.AbsenceNoteSubstitute.With(person.Name, AbsenceTimes.Of(span.From, span.Until, policy.Calendar.Zone), substitute.Name);

    /// <summary>A communicator may for another where she is that: for one who answers for an account of hers, or, if she is that everywhere, for anybody.</summary>
    private static bool MayBe(Act act, Person by, Person person, Register register) => act is Act.SayAbsent
        ? register.RolesOf(by.Id).Allow(act)
        : register.AccountsOf(person.Id).Any(account => register.RolesOf(by.Id, account).Allow(act)) || register.Units.All(unit => register.RolesOf(by.Id, unit.Id).Allow(act));

    private static NameFound<Person> Named(string name, Register register) => Guid.TryParseExact(name, "D", out var id)
        ? new NameFound<Person>(register.Find(new PersonId(id)) is { } one ? [one] : [], null)
        : NameSearch.Find(name, register.People, person => [person.Name], byWord: true);
}
