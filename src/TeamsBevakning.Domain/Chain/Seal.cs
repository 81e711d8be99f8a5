namespace TeamsBevakning.Domain.Chain;

/// <summary>How a personal field stands.</summary>
public enum SealState
{
    /// <summary>The entry has no such thing.</summary>
    Absent,

    /// <summary>Its value is there, with its salt and digest.</summary>
    Kept,

    /// <summary>Value and salt are gone; the digest is left, so that the chain holds.</summary>
    Erased,

    /// <summary>Neither: the program never leaves it so.</summary>
    Broken,
}

/// <summary>
/// A personal field of an entry: the chain covers only its salted digest, so that value and salt can be erased. The digest is SHA-256 over the 16 bytes of the salt, followed by
/// the canonical JSON of an array of the field's name and its values.
/// </summary>
/// <param name="Field">Which.</param>
/// <param name="Name">Its name in the chain.</param>
/// <param name="Values">What is personal; null when it is absent or erased.</param>
/// <param name="Salt">32 hexadecimal digits; null when it is absent or erased.</param>
/// <param name="Digest">64 hexadecimal digits; null when it is absent.</param>
public readonly record struct Seal(PersonalField Field, string Name, IReadOnlyList<string?>? Values, string? Salt, string? Digest)
{
    /// <summary>How it stands; whether the digest is that of the value, <see cref="Of"/> tells.</summary>
    public SealState State => (Values, Salt, Digest) switch
    {
        (null, null, null) => SealState.Absent,
        (not null, { Length: 32 }, not null) => SealState.Kept,
        (null, null, { Length: 64 }) => SealState.Erased,
        _ => SealState.Broken,
    };

    /// <summary>The digest of the values under that salt.</summary>
    /// <exception cref="FormatException">The salt is not hexadecimal.</exception>
    public string Of(string salt)
    {
        var json = CanonicalJson.Begin();
        json.Raw(Convert.FromHexString(salt));
        json.Array([Name, .. Values ?? []]);
        return json.Hash();
    }

    /// <summary>Whether it is kept, and its digest is that of what is kept. Capital digits are not what the program writes.</summary>
    public bool Holds => State is SealState.Kept && Salt!.All(char.IsAsciiHexDigitLower) && Of(Salt!) == Digest;
}
