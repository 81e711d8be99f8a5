namespace TeamsBevakning.Domain.Records;

/// <summary>How snapshots are taken and kept (REQUIREMENTS C1–C3); what a policy leaves out is null.</summary>
public sealed record SnapshotRules
{
    /// <summary>Whether one is taken before major changes of the account.</summary>
    public bool BeforeMajorChange { get; init; }

    /// <summary>Whether one is taken before the account is closed.</summary>
    public bool BeforeClosing { get; init; }

    /// <summary>The file format, for example <c>PDF/A</c>.</summary>
    public string? Format { get; init; }

    /// <summary>Where it is kept, in Swedish.</summary>
    public string? Place { get; init; }

    /// <summary>Who receives it, in Swedish.</summary>
    public string? Receiver { get; init; }
}
