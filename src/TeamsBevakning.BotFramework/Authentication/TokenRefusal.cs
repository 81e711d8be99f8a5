namespace TeamsBevakning.BotFramework;

/// <summary>Why a request did not prove that it comes from the channel. Only the log tells; the sender sees 401.</summary>
internal enum TokenRefusal
{
    /// <summary>There is no Authorization header.</summary>
    NoHeader,

    /// <summary>The header is not <c>Bearer</c>, one blank, and a token.</summary>
    NotBearer,

    /// <summary>The token is not a signed JWT of sane size whose header and claims are plain objects without repeated names.</summary>
    NotAToken,

    /// <summary>The token's header asks for something besides a plain signature: encryption, compression, a key of its own.</summary>
    OddHeader,

    /// <summary>The signature algorithm is not RS256.</summary>
    WrongAlgorithm,

    /// <summary>The issuer is not the channel service; emulator and skill tokens end here.</summary>
    WrongIssuer,

    /// <summary>The token is for another bot, or for several.</summary>
    WrongAudience,

    /// <summary>The token names another app as the one that speaks, as a skill's does.</summary>
    OtherSpeaker,

    /// <summary>There is no end of validity, or one that is no number of seconds; or another time is none.</summary>
    NoExpiry,

    /// <summary>The token's time is over, or has not come.</summary>
    OutsideLifetime,

    /// <summary>The header names no key, or one that the channel does not publish, or the keys could not be read.</summary>
    UnknownKey,

    /// <summary>The key is not endorsed for the activity's channel.</summary>
    NotEndorsed,

    /// <summary>The token was issued for another service URL than the activity's.</summary>
    WrongServiceUrl,

    /// <summary>The signature is not the key's.</summary>
    WrongSignature,
}
