namespace TeamsBevakning.Domain.Items;

/// <summary>What an item is about (DESIGN, item kinds).</summary>
public enum ItemKind
{
    /// <summary>A citizen's question that nobody has answered (Fråga).</summary>
    Question,

    /// <summary>A comment that may have to be removed (Flaggad kommentar).</summary>
    FlaggedComment,

    /// <summary>An account's snapshot is to be taken (Ögonblicksbild).</summary>
    Snapshot,

    /// <summary>The account is to be looked at (Daglig tillsyn).</summary>
    Oversight,

    /// <summary>Nothing has come from a source for too long (Tyst källa).</summary>
    SilentSource,

    /// <summary>The register lacks something (Brist i registret).</summary>
    RegisterGap,

    /// <summary>The account has no posts of its own (Inaktivt konto).</summary>
    InactiveAccount,

    /// <summary>The yearly report is to be written (Årsrapport).</summary>
    ReportDue,

    /// <summary>The guidelines are to be reviewed (Översyn av riktlinjer).</summary>
    GuidelineReview,

    /// <summary>A secret or certificate of the program's expires (Hemlighet går ut).</summary>
    SecretExpiry,

    /// <summary>Notices reach nobody in the place they are for (Avisering som inte når fram).</summary>
    Undelivered,

    /// <summary>Work of the program's own that is long due and stands still (Arbete som står still).</summary>
    Stalled,

    /// <summary>Nobody is, or will be, left for an account: all its people are away (Obevakat konto).</summary>
    Unwatched,
}
