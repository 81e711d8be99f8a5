using NodaTime;

namespace TeamsBevakning.Domain.Items;

/// <summary>What an item is about when it is about no comment: a secret that expires, notices that reach nobody.</summary>
/// <param name="Subject">Which one, among those of its kind, for the program: there is never more than one unhandled item of a kind and a subject.</param>
/// <param name="Name">What people call it, in Swedish.</param>
/// <param name="At">The instant it concerns, for example when the secret expires; null for none.</param>
public sealed record Matter(string Subject, string Name, Instant? At);
