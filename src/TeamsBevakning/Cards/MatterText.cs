using NodaTime;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>What an item's matter is and what to do about it, in words.</summary>
internal static class MatterText
{
    public static string Title(ItemKind kind, Matter matter) => kind switch
    {
        ItemKind.SecretExpiry => Texts.SecretTitle.With(matter.Name),
        ItemKind.Unwatched => Texts.UnwatchedTitle.With(matter.Name),
        ItemKind.Undelivered => Texts.UndeliveredTitle.With(matter.Name),
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.Snapshot or ItemKind.Oversight or ItemKind.SilentSource or ItemKind.RegisterGap
            or ItemKind.InactiveAccount or ItemKind.ReportDue or ItemKind.GuidelineReview or ItemKind.Stalled => matter.Name,
    };

    /// <summary>What has happened, what it leads to and what to do.</summary>
    public static string What(Item item, Matter matter, Instant now, DateTimeZone zone) => item.Kind switch
    {
        ItemKind.SecretExpiry => Texts.SecretWhat.With(matter.Name, SwedishText.Deadline(matter.At ?? now, now, zone)),
        ItemKind.Unwatched => Texts.UnwatchedWhat.With(SwedishText.Deadline(matter.At ?? now, now, zone), matter.Name),
        ItemKind.Undelivered => Texts.UndeliveredWhat.With(matter.Name),
        ItemKind.Stalled => Texts.StalledWhat.With(SwedishText.Deadline(matter.At ?? now, now, zone)),
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.Snapshot or ItemKind.Oversight or ItemKind.SilentSource or ItemKind.RegisterGap
            or ItemKind.InactiveAccount or ItemKind.ReportDue or ItemKind.GuidelineReview => matter.Name,
    };
}
