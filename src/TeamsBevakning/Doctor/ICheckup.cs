namespace TeamsBevakning.Doctor;

/// <summary>Looks at one part of the program as it is set up and as it stands, without changing anything.</summary>
internal interface ICheckup
{
    /// <summary>What is looked at, in Swedish.</summary>
    string Subject { get; }

    /// <summary>Whether it calls out on the network.</summary>
    bool IsOnline => false;

    Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct);
}
