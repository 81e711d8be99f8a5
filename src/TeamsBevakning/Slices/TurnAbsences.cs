using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>Absences that begin: what the absent person has taken is handed over. Absences that end: it comes back.</summary>
public sealed class TurnAbsences(AbsenceStore store, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>More than anybody has taken.</summary>
    private const int MostHeld = 1_000;

    public async Task RunAsync(CancellationToken ct)
    {
        var at = clock.Now();
        var due = await store.DueAsync(at, ct);
        if (due.Count == 0 || await registers.ReadAsync(ct) is not { } listed)
        {
            return;
        }

        foreach (var absence in due)
        {
            // A stale one was changed, or an item of it was pressed, at the same moment: it is due still.
            var known = await store.ListAsync(ct);
            var register = listed.With(new StandIns(known, at));
            await (absence.HasBegun || absence.Until <= at ? EndAsync(absence, known, register, at, ct) : BeginAsync(absence, known, register, at, ct));
            registers.Renew();
        }
    }

    private async Task BeginAsync(Absence absence, IReadOnlyList<Absence> known, Register register, Instant at, CancellationToken ct)
    {
        var (central, zone) = (register.Municipality.CommunicationsUnit, (await policies.ReadAsync(ct)).Calendar.Zone);
        var standIn = register.StandIns.For(absence.Person) is { } id ? register.Find(id) : null;
        var (changes, handed) = (new List<Change>(), new List<(AbsenceId, ItemId, PersonId?)>());
        var absent = new Actor(absence.Person, register.Find(absence.Person)?.Name ?? absence.Person.ToString());
        foreach (var item in (await items.MineAsync(absence.Person, [], [], MostHeld, ct)).Select(story => story.Item).Concat(await LeftByOthersAsync(absence, standIn, register, ct)))
        {
            var to = standIn is { } there && register.RolesOf(there.Id, item).Allow(Act.Take) ? there : null;
            changes.Add(HandOver.Decide(item, absent, to, absence.Until, IsUnwatched(item, register), WhyGone(absence, to, register, zone), central, at));
            handed.Add((absence.Id, item.Id, to?.Id));
        }

        if (register.Accounts.Any(register.StandIns.LeaveUnwatched))
        {
            changes.AddRange((await items.ListUnhandledAsync(ct)).Where(item => item.Matter is null && IsUnwatched(item, register)).Select(item => HandOver.LeftAlone(item, at)).OfType<Change>());
        }

        var told = StandInRule.Told(absence, known, register, at).Keys.Select(person => (person, handed.Count(each => each.Item3 == person))).ToList();
        await store.BeginAsync(absence with { Version = absence.Version + 1, HasBegun = true }, changes, handed, told, central, at);
    }

    /// <summary>What went to one who stood in before, and now another does: all that the new one may take, and what the former may no longer handle.</summary>
    private async Task<IReadOnlyList<Item>> LeftByOthersAsync(Absence absence, Person? standIn, Register register, CancellationToken ct)
    {
        var left = new List<Item>();
        foreach (var (id, to) in await store.HandedOverAsync(absence.Id, ct))
        {
            if (to is { } former && former != standIn?.Id && await items.FindAsync(id, ct) is { IsUnhandled: true } item && item.Holder?.By.Id == former
                && ((standIn is { } next && register.RolesOf(next.Id, item).Allow(Act.Take)) || !register.RolesOf(former, item).Allow(Act.Take)))
            {
                left.Add(item);
            }
        }

        return left;
    }

    private async Task EndAsync(Absence absence, IReadOnlyList<Absence> known, Register register, Instant at, CancellationToken ct)
    {
        var (changes, back) = (new List<Change>(), new Dictionary<PersonId, int>());
        if (register.Find(absence.Person) is { } person)
        {
            foreach (var (id, to) in await store.HandedOverAsync(absence.Id, ct))
            {
                if (await items.FindAsync(id, ct) is { } item
                    && register.RolesOf(person.Id, item).Allow(Act.Take)
                    && await LastInChainAsync(item, to, known, ct) is var last
                    && HandOver.GiveBack(item, last, person, Texts.HandedBackWhy.With(person.Name), register.Municipality.CommunicationsUnit, at) is { } change)
                {
                    changes.Add(change);
                    if (last is { } had)
                    {
                        back[had] = back.GetValueOrDefault(had) + 1;
                    }
                }
            }
        }

        await store.EndAsync(absence with { Version = absence.Version + 1, IsOver = true }, changes, back, register.Municipality.CommunicationsUnit, at);
    }

    /// <summary>Who it went on to when the one who got it went away too, and so on: as far as to whoever has it now.</summary>
    private async Task<PersonId?> LastInChainAsync(Item item, PersonId? handedTo, IReadOnlyList<Absence> known, CancellationToken ct)
    {
        var (last, passed) = (handedTo, new HashSet<PersonId>());
        while (last is { } person && item.Holder?.By.Id != person && passed.Add(person))
        {
            foreach (var on in known.Where(absence => absence.Person == person && absence.HasBegun))
            {
                last = (await store.HandedOverAsync(on.Id, ct)).TryGetValue(item.Id, out var next) ? next : last;
            }
        }

        return last;
    }

    private static bool IsUnwatched(Item item, Register register) => item.Account is { } id && register.Find(id) is { } account && register.StandIns.LeaveUnwatched(account);

    private static string WhyGone(Absence absence, Person? to, Register register, DateTimeZone zone)
    {
        var (name, end) = (register.Find(absence.Person)?.Name ?? absence.Person.ToString(), AbsenceTimes.End(absence.Until, zone));
        return to is null ? Texts.HandedOverNobody.With(name, end) : Texts.HandedOverWhy.With(name, end, to.Name);
    }
}
