namespace TeamsBevakning.Storage;

/// <summary>How often a slice loads and decides again when others were first. Each time somebody else got through, so that a few suffice.</summary>
internal static class CommitTries
{
    public const int Most = 50;

    public static StorageException UsedUp() => new("Ärendet ändras av många samtidigt. Försök igen om en stund.");
}
