using NodaTime;

namespace TeamsBevakning.Domain.Credentials;

/// <summary>A secret or certificate by which the program proves itself to others, and that ends.</summary>
/// <param name="Id">Names it for the program.</param>
/// <param name="Name">What people call it, in Swedish.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record Credential(string Id, string Name, Instant ExpiresAt);
