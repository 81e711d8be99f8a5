using NodaTime;

namespace TeamsBevakning.Domain.Items;

/// <summary>What people have done with an item besides taking and ending it: the last of each.</summary>
/// <param name="Called">That somebody called for the communications unit before time did; null when nobody has.</param>
/// <param name="Extended">That its deadline was extended; null when it was not.</param>
public sealed record ItemMoves(Summons? Called = null, Extension? Extended = null)
{
    /// <summary>Nothing of it.</summary>
    public static ItemMoves None { get; } = new();
}

/// <summary><i>Eskalera nu</i>: a person called for the communications unit.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why, in her words.</param>
public sealed record Summons(Actor By, Instant At, string Why);

/// <summary><i>Förläng</i>: a communicator set a later deadline.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Why">Why, in her words.</param>
/// <param name="Before">The deadline that stood before the first extension.</param>
public sealed record Extension(Actor By, Instant At, string Why, Instant Before);
