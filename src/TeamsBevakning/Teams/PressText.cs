using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Teams;

/// <summary>Why a press changed nothing, in words.</summary>
internal static class PressText
{
    public static string Of(Decision decision, Item item, Register? register, Instant now, DateTimeZone zone) => decision switch
    {
        Decision.AlreadyHandled { By: { } by } first => Texts.AlreadyHandledBy.With(by.Name, SwedishText.When(first.At, now, zone)),
        Decision.AlreadyHandled first when item.Resolution?.Kind is ResolutionKind.NotDone => Texts.AlreadySuperseded.With(SwedishText.When(first.At, now, zone)),
        Decision.AlreadyHandled first when item.State is ItemState.Withdrawn => Texts.AlreadyWithdrawn.With(SwedishText.When(first.At, now, zone)),
        Decision.AlreadyHandled first => Texts.AlreadyHandledInThread.With(SwedishText.When(first.At, now, zone)),
        Decision.AlreadyWaiting waiting => Texts.AlreadyWaiting.With(waiting.By.Name, SwedishText.When(waiting.At, now, zone)),
        Decision.AlreadyEscalated already => Texts.AlreadyEscalated.With(CommunicationsName(register), SwedishText.When(already.At, now, zone)),
        Decision.TooLateToUndo => Texts.TooLateToUndo,
        Decision.Refused { Change.Journal: [{ Tried: Act.Extend }] } => Refused(PressVerb.Extend, item, register),
        Decision.Refused => Refused(item, register),
        Decision.Invalid { Problem: InputProblem.LinkNotAnAddress } => Texts.LinkNotAnAddress,
        Decision.Invalid { Problem: InputProblem.NoteTooLong } => Texts.NoteTooLong.With(Completion.LongestNote),
        Decision.Invalid { Problem: InputProblem.InterimNotAllowed } => Texts.InterimNotAllowed,
        Decision.Invalid { Problem: InputProblem.InterimShortensTime } => Texts.InterimShortensTime,
        Decision.Invalid { Problem: InputProblem.CategoryMissing } => Texts.CategoryMissing,
        Decision.Invalid { Problem: InputProblem.StepBefore } => Texts.StepBefore,
        Decision.Invalid { Problem: InputProblem.EvidenceMissing } => Texts.EvidenceMissing,
        Decision.Invalid { Problem: InputProblem.ApprovalMissing } => Texts.ApprovalMissing,
        Decision.Invalid { Problem: InputProblem.ApprovalIsYours } => Texts.ApprovalIsYours,
        Decision.Invalid { Problem: InputProblem.NumberMissing } => Texts.NumberMissing,
        Decision.Invalid { Problem: InputProblem.NumberTooLong } => Texts.NumberTooLong.With(FlagPress.LongestNumber),
        Decision.Invalid { Problem: InputProblem.WhyMissing } => Texts.WhyMissing,
        Decision.Invalid { Problem: InputProblem.DateMissing } => Texts.DateMissing,
        Decision.Invalid { Problem: InputProblem.DateUnclear } => Texts.DateUnclear,
        Decision.Invalid { Problem: InputProblem.DateNotWorked } => Texts.DateNotWorked,
        Decision.Invalid { Problem: InputProblem.ReceiverMissing } => Texts.ReceiverMissing,
        Decision.Invalid { Problem: InputProblem.ReceiverIsYou } => Texts.ReceiverIsYou,
        Decision.Invalid { Problem: InputProblem.ReceiverMayNot } => Texts.ReceiverMayNot,
        Decision.Invalid { Problem: InputProblem.ReceiverAway } => Texts.ReceiverAway,
        Decision.Invalid { Problem: InputProblem.UnitMissing } => Texts.UnitMissing,
        Decision.Invalid { Problem: InputProblem.UnitSame } => Texts.UnitSame,
        Decision.Invalid { Problem: InputProblem.DateNotLater } => Texts.DateNotLater,
        Decision.Invalid => item.Flag is null ? Texts.ReasonMissing : Texts.LeaveReasonMissing,
        _ => Texts.CardOutdated,
    };

    public static string Refused(PressVerb verb, Item item, Register? register) =>
        verb is PressVerb.Extend ? Texts.RefusedCommunicator.With(CommunicationsName(register)) : Refused(item, register);

    public static string Refused(Item item, Register? register) => Texts.Refused.With(AccountName(item, register), CommunicationsName(register));

    private static string AccountName(Item item, Register? register) => Cards.ItemName.Of(item, register);

    private static string CommunicationsName(Register? register) =>
        register is null ? string.Empty : register.Find(register.Municipality.CommunicationsUnit)?.Name ?? string.Empty;
}
