using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Policies.Values;

/// <summary>The kinds of items as a policy file and the command line write them.</summary>
internal static class ItemKindWords
{
    public static readonly IReadOnlyDictionary<string, ItemKind> Targeted = Words(
        ItemKind.Question, ItemKind.FlaggedComment, ItemKind.SilentSource, ItemKind.RegisterGap, ItemKind.InactiveAccount, ItemKind.SecretExpiry, ItemKind.Undelivered, ItemKind.Stalled, ItemKind.Unwatched);

    /// <summary>The kinds that a duty opens.</summary>
    public static readonly IReadOnlyDictionary<string, ItemKind> OfDuties = Words(ItemKind.Oversight, ItemKind.Snapshot, ItemKind.ReportDue, ItemKind.GuidelineReview);

    public static string Of(ItemKind kind) => $"{char.ToLowerInvariant($"{kind}"[0])}{$"{kind}"[1..]}";

    private static Dictionary<string, ItemKind> Words(params ItemKind[] kinds) => kinds.ToDictionary(Of);
}
