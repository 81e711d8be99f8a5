using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    private static readonly Duty Look = new(
        "daglig-tillsyn", ItemKind.Oversight, new DailyBefore(new LocalTime(16, 30), LookDays.WorkingDays), new EscalationPlan("tillsyn", []));

    private static readonly Domain.Policy WithLook = Samples.Policy with { Duties = [Look] };

    [ContractFact]
    public async Task A_duty_that_is_due_is_claimed_by_one_program_and_its_occasion_opens_once()
    {
        var plan = DutyPlan.Of(WithLook, Samples.Register, [], At);
        await Duties(store).SyncAsync([], plan);
        await using var other = await AnotherAsync();

        var claims = await Task.WhenAll(Duties(store).ClaimDueAsync(At, 10, default), Duties(other).ClaimDueAsync(At, 10, default));

        claims.Sum(claim => claim.Count).ShouldBe(3);
        (await Duties(store).ListAsync(default)).ShouldBe(plan, ignoreOrder: true);
        var (planned, (changes, next)) = (plan[0], Occasion(plan[0]));
        (await Duties(store).CommitAsync(planned, next, changes, At, default)).ShouldBe(CommitOutcome.Committed);
        (await Duties(other).CommitAsync(planned, next, changes, At, default)).ShouldBe(CommitOutcome.Stale);
        (await store.Items.FindAsync(changes[^1].Item!.Id, default)).ShouldBe(changes[^1].Item);
        (await Duties(store).DueAsync(At, 10, default)).Count.ShouldBe(2);
        (await Duties(store).DueAsync(next.OpensAt, 10, default)).ShouldContain(next);
    }

    [ContractFact]
    public async Task Looks_come_back_with_who_and_when_and_a_missed_one_is_a_day_without_oversight()
    {
        var opened = Occasion(DutyPlan.Of(WithLook, Samples.Register, [], At)[0]).Changes[^1];
        await CommitAsync(opened);
        var looked = Samples.Pressed(opened.Item!, PressVerb.Look, look: new AccountId("fb-badhuset"));
        (await CommitAsync(looked)).ShouldBe(CommitOutcome.Committed);

        (await store.Items.FindAsync(opened.Item!.Id, default)).ShouldBe(looked.Item);
        (await OversightOf(store).OpenAsync(opened.Item.Unit, default)).ShouldHaveSingleItem().ShouldBe(looked.Item);
        (await OversightOf(store).OpenAsync(Samples.Kommunikation, default)).ShouldBeEmpty();
        AccountId[] accounts = [new("fb-badhuset"), new("ig-biblioteket")];
        (await OversightOf(store).LookedAtAsync(accounts, At, default)).Keys.ShouldBe([new AccountId("fb-badhuset")]);

        var due = looked.Item!.Due.At;
        await CommitAsync(EscalationRule.Decide(looked.Item, Samples.Audience, due)!);
        (await OversightOf(store).DaysWithoutAsync(due, due + Duration.FromSeconds(1), default)).ShouldBe(new Dictionary<AccountId, int> { [new("ig-biblioteket")] = 1 });
        (await OversightOf(store).DaysWithoutAsync(At, due, default)).ShouldBeEmpty();
    }

    [ContractFact]
    public async Task The_snapshots_that_are_due_in_a_time_are_told_with_whether_they_are_taken()
    {
        var account = Samples.Register.Accounts.First();
        var asked = Opening.Decide(ItemKind.Snapshot, new Matter("account:a", "Ögonblicksbild", null), account.Unit, account, Samples.Policy, Samples.Kommunikation, At);
        await CommitAsync(asked);
        var due = asked.Item!.Due.At;
        (await OversightOf(store).SnapshotsAsync(due, due + Duration.FromSeconds(1), default)).ShouldBe([new WeekSnapshot(account.Id, due, IsTaken: false)]);
        (await OversightOf(store).SnapshotsAsync(At, due, default)).ShouldBeEmpty();

        await CommitAsync(Samples.Pressed(asked.Item, PressVerb.Done));
        (await OversightOf(store).SnapshotsAsync(due, due + Duration.FromSeconds(1), default)).ShouldBe([new WeekSnapshot(account.Id, due, IsTaken: true)]);
    }

    private static (IReadOnlyList<Domain.Change> Changes, PlannedDuty Next) Occasion(PlannedDuty planned) =>
        OccasionRun.Decide(Look, planned, new DutyContext(WithLook, Samples.Register, planned.Id, "Daglig tillsyn", null, new Dictionary<AccountId, Instant>(), At));

    private static DutyStore Duties(OpenStore of) => new(of.Database, new OutboxBell());

    private static Oversight OversightOf(OpenStore of) => new(of.Database);
}
