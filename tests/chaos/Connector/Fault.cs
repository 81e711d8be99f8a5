namespace TeamsBevakning.Chaos.Connector;

/// <summary>What goes wrong with one call.</summary>
internal enum Fault
{
    None,

    /// <summary>Taken, and answered late.</summary>
    Slow,

    /// <summary>429, now and then with the time to wait.</summary>
    TooMany,

    /// <summary>412.</summary>
    PreconditionFailed,

    /// <summary>502.</summary>
    BadGateway,

    /// <summary>503.</summary>
    Unavailable,

    /// <summary>504.</summary>
    GatewayTimeout,

    /// <summary>The connection is cut and the call not taken.</summary>
    CutBefore,

    /// <summary>The call is taken and the connection cut before the answer.</summary>
    CutAfter,

    /// <summary>Nothing happens for long, and the call is not taken.</summary>
    HangBefore,

    /// <summary>The call is taken, and no answer comes.</summary>
    HangAfter,
}
