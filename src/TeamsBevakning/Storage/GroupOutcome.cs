namespace TeamsBevakning.Storage;

/// <summary>What came of reading a group from Microsoft Entra.</summary>
public enum GroupOutcome
{
    /// <summary>Who is in it is known.</summary>
    Read,

    /// <summary>There is no such group any more, or never was: nobody is in it.</summary>
    NotFound,

    /// <summary>No settings tell as whom to ask.</summary>
    NotConfigured,

    /// <summary>Entra gives us no token: the secret or certificate is wrong or has expired, or it is out of reach.</summary>
    NoToken,

    /// <summary>Graph does not accept our token.</summary>
    Unauthorized,

    /// <summary>We lack the permission to read groups.</summary>
    Forbidden,

    /// <summary>Graph asks us to wait.</summary>
    Throttled,

    /// <summary>Graph does not answer.</summary>
    OutOfReach,

    /// <summary>Graph's answer is a fault, or makes no sense.</summary>
    Failed,
}
