using System.Text.Json.Nodes;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>What stands in a token's header under <c>kid</c>; null for nothing.</summary>
internal sealed record KeyId(string Name, Func<Signer, JsonNode?> Of, bool IsOwn = false)
{
    internal static readonly KeyId[] All =
    [
        new("own kid", signer => signer.Kid, IsOwn: true),
        new("another's kid", signer => signer.Kid == "first" ? "second" : "first"),
        new("unknown kid", _ => $"unknown {Shape.Marker}"),
        new("no kid", _ => null),
        new("empty kid", _ => string.Empty),
        new("kid in an array", signer => new JsonArray(signer.Kid)),
        new("kid like a path", signer => $"../../{signer.Kid}"),
        new("kid with a NUL after it", signer => $"{signer.Kid}\0"),
        new("kid of 4 000 characters", _ => new string('k', 4_000)),
    ];
}
