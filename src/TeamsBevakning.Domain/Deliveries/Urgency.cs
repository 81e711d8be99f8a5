using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Deliveries;

/// <summary>How soon something is to be told when not everything can be told at once; what comes first in this order goes first.</summary>
public enum Urgency
{
    /// <summary>Content that may be unlawful, and targets that were missed.</summary>
    Urgent,

    /// <summary>What is near its deadline.</summary>
    Soon,

    /// <summary>The rest.</summary>
    Normal,

    /// <summary>Reports and reviews, which nobody waits for.</summary>
    Report,
}

/// <summary>How urgent a notice is.</summary>
public static class UrgencyRule
{
    /// <summary>How long before its deadline an item is near it.</summary>
    public static readonly Duration Near = Duration.FromHours(2);

    /// <summary>Reckoned when the notice is put in the outbox; each change of the item reckons it again.</summary>
    /// <param name="notice">What is to be told.</param>
    /// <param name="item">The item it tells of, as it is now.</param>
    /// <param name="at">The present.</param>
    public static Urgency Of(Notice notice, Item item, Instant at) =>
        item.Kind is ItemKind.ReportDue or ItemKind.GuidelineReview ? Urgency.Report
        : !item.IsUnhandled ? Urgency.Normal
        : item.Kind is ItemKind.FlaggedComment || IsMissed(item) ? Urgency.Urgent
        : notice.Card is CardKind.Reminder or CardKind.HandedOver || IsNear(item, at) ? Urgency.Soon
        : Urgency.Normal;

    private static bool IsMissed(Item item) => item.MissedAt is not null || (item.State is ItemState.Open && item.AcknowledgeMissedAt is not null);

    private static bool IsNear(Item item, Instant at) =>
        item.Due.At - at <= Near || (item is { State: ItemState.Open, AcknowledgeDue: { } take } && take.At - at <= Near);
}
