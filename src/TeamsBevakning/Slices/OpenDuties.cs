using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Duties;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Telemetry;

namespace TeamsBevakning.Slices;

/// <summary>Opens what comes back by itself, in small batches; the cost follows what is due. The plan follows the policy in force and the register.</summary>
public sealed class OpenDuties(
    DutyStore duties, Oversight oversight, IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock, ILogger<OpenDuties> logger)
{
    private const int BatchSize = 50;

    private (Register Register, Policy Policy)? planned;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await registers.ReadAsync(ct) is { } register)
        {
            var policy = await policies.ReadAsync(ct);
            if (planned is not { } last || last.Register != register || last.Policy != policy)
            {
                await PlanAsync(policy, register, ct);
                planned = (register, policy);
            }

            var due = await duties.ClaimDueAsync(clock.Now(), BatchSize, ct);
            foreach (var duty in due)
            {
                await OpenAsync(duty, policy, register, ct);
            }

            if (due.Count < BatchSize)
            {
                return;
            }
        }
    }

    private async Task PlanAsync(Policy policy, Register register, CancellationToken ct)
    {
        var known = await duties.ListAsync(ct);
        var plan = DutyPlan.Of(policy, register, known, clock.Now());
        await duties.SyncAsync(known, plan);
        Log.DutiesPlanned(logger, plan.Count, policy.Version);
        foreach (var item in await oversight.OpenAsync(null, ct))
        {
            // A stale one was pressed at the same moment: it is asked for as it was.
            if (ChecklistFollowing.Decide(item, register, clock.Now()) is { } change)
            {
                await items.CommitAsync([change], clock.Now(), ct);
            }
        }
    }

    private async Task OpenAsync(PlannedDuty planned, Policy policy, Register register, CancellationToken ct)
    {
        if (policy.Duties.FirstOrDefault(duty => duty.Id == planned.Duty) is not { } duty || planned.PolicyVersion != policy.Version)
        {
            // The plan is about to be made anew.
            return;
        }

        for (var tries = 0; tries < CommitTries.Most; tries++)
        {
            var context = await ContextAsync(duty, planned, policy, register, ct);
            var (changes, next) = OccasionRun.Decide(duty, planned, context);
            var opened = changes.FirstOrDefault(change => change.Item is { Version: 1 })?.Item;
            if (opened is not null && await items.FindAsync(opened.Id, ct) is not null)
            {
                // It has been opened under other rules, and is done.
                changes = [.. changes.Where(change => change.Item is null)];
            }

            if (await duties.CommitAsync(planned, next, changes, context.At, ct) is CommitOutcome.Committed)
            {
                Log.DutyOpened(logger, planned.Id, opened?.Id, next.OpensAt);
                if (opened is not null)
                {
                    Measures.ItemOpened(opened.Kind);
                }

                return;
            }

            if (!(await duties.DueAsync(context.At, int.MaxValue, ct)).Contains(planned))
            {
                // Another program was first, or the plan has been made anew.
                return;
            }
        }

        throw CommitTries.UsedUp();
    }

    private async Task<DutyContext> ContextAsync(Duty duty, PlannedDuty planned, Policy policy, Register register, CancellationToken ct)
    {
        var (scope, at) = (planned.Scope, clock.Now());
        var subject = SubjectOf(duty, scope);
        var from = DutyTimes.Next(duty, planned, policy.CalendarOf(scope.Unit)).FromAt;
        AccountId[] accounts = [.. register.Accounts.Where(account => account.Unit == scope.Unit).Select(account => account.Id)];
        return new DutyContext(
            policy,
            register,
            subject,
            NameOf(duty, scope, register),
            await items.FindUnhandledAsync(duty.Opens, subject, ct),
            duty.Opens is ItemKind.Oversight ? await oversight.LookedAtAsync(accounts, from, ct) : new Dictionary<AccountId, NodaTime.Instant>(),
            at);
    }

    /// <summary>An account has one snapshot to be taken at a time, whether a duty or a person asked for it.</summary>
    internal static string SubjectOf(Duty duty, DutyScope scope) => duty.Opens is ItemKind.Snapshot ? scope.Key : PlannedDuty.IdOf(duty.Id, scope);

    private static string NameOf(Duty duty, DutyScope scope, Register register)
    {
        var unit = register.Find(scope.Unit)?.Name ?? scope.Unit.Value;
        return duty.Opens switch
        {
            ItemKind.Oversight => (duty.Every is Domain.WorkTime.OncePerWeek ? Texts.WeeklyLookName : Texts.LookName).With(unit),
            ItemKind.Snapshot => Texts.SnapshotName.With(scope.Account is { } id ? register.Find(id)?.Name ?? id.Value : unit),
            ItemKind.ReportDue => Texts.ReportName.With(unit),
            ItemKind.GuidelineReview => Texts.ReviewName,
            ItemKind.Question or ItemKind.FlaggedComment or ItemKind.SilentSource or ItemKind.RegisterGap or ItemKind.InactiveAccount
                or ItemKind.SecretExpiry or ItemKind.Undelivered or ItemKind.Stalled or ItemKind.Unwatched => unit,
        };
    }
}
