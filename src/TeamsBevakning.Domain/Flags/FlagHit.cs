namespace TeamsBevakning.Domain.Flags;

/// <summary>What a rule found in a comment.</summary>
/// <param name="Sign">Which rule.</param>
/// <param name="Words">The words, as the comment has them. A citizen's text: data, never markup, never logged.</param>
/// <param name="Sure">False when the words may be harmless as well: the card says so, and a person decides.</param>
public sealed record FlagHit(FlagSign Sign, string Words, bool Sure);
