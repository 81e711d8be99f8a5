using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What the kinds of items are called, and what is to be done with each, in Swedish.</summary>
internal static class KindText
{
    public static string Name(ItemKind kind) => kind switch
    {
        ItemKind.Question => "Fråga",
        ItemKind.FlaggedComment => "Flaggad kommentar",
        ItemKind.Snapshot => "Ögonblicksbild",
        ItemKind.Oversight => "Tillsyn",
        ItemKind.SilentSource => "Tyst källa",
        ItemKind.RegisterGap => "Brist i registret",
        ItemKind.InactiveAccount => "Inaktivt konto",
        ItemKind.ReportDue => "Årsrapport",
        ItemKind.GuidelineReview => "Översyn av riktlinjer",
        ItemKind.SecretExpiry => "Hemlighet går ut",
        ItemKind.Undelivered => "Avisering som inte når fram",
        ItemKind.Unwatched => "Obevakat konto",
        ItemKind.Stalled => "Arbete som står still",
    };

    /// <summary>What must be done, as a passive: "besvaras".</summary>
    public static string MustBe(ItemKind kind) => kind switch
    {
        ItemKind.Question => "besvaras",
        ItemKind.FlaggedComment => "hanteras",
        ItemKind.Snapshot => "tas",
        ItemKind.SilentSource or ItemKind.RegisterGap or ItemKind.InactiveAccount or ItemKind.SecretExpiry or ItemKind.Undelivered or ItemKind.Stalled or ItemKind.Unwatched => "åtgärdas",
        ItemKind.Oversight or ItemKind.ReportDue or ItemKind.GuidelineReview => "göras",
    };
}
