using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Sources.SignedIntake;

/// <summary>Tells a sender's own request from a forged, stale or malformed one. The wall clock counts here: a demonstration's moved clock must not open or close the door.</summary>
internal sealed class IntakeGate(IOptions<IntakeSettings> settings, [FromKeyedServices("wall")] TimeProvider wall, ILogger<IntakeGate> logger)
{
    private const string UnknownSender = "(unknown)";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly FrozenDictionary<string, byte[]> secrets = settings.Value.Senders
        .ToFrozenDictionary(sender => sender.Key, sender => Encoding.UTF8.GetBytes(sender.Value.Secret), StringComparer.OrdinalIgnoreCase);

    private readonly byte[] nobodysSecret = RandomNumberGenerator.GetBytes(IntakeSender.ShortestSecret);

    /// <summary>What the headers claim; null when they can prove nothing, whatever the body.</summary>
    public IntakeClaim? Claim(string sender, IHeaderDictionary headers)
    {
        // An unknown sender goes the same way as a known one, so that neither time nor answer tells which names exist.
        var known = secrets.ContainsKey(sender) ? sender : UnknownSender;
        var signature = HmacSignature.Claimed(headers["X-Bevakning-Signature"]);
        var timestamp = headers["X-Bevakning-Timestamp"];
        if (signature is null || SentAt(timestamp) is not { } sentAt)
        {
            Log.IntakeRefused(logger, known, "headers missing, twice or malformed");
            return null;
        }

        if ((wall.GetUtcNow() - sentAt).Duration() > Window)
        {
            Log.IntakeRefused(logger, known, "timestamp too far from our clock");
            return null;
        }

        return new IntakeClaim(known, Encoding.ASCII.GetBytes($"{timestamp}."), signature, secrets.GetValueOrDefault(sender, nobodysSecret));
    }

    public bool Proves(IntakeClaim claim, byte[] body)
    {
        var proven = HmacSignature.Proves(claim.Signature, claim.Secret, claim.Before, body);
        if (!proven)
        {
            Log.IntakeRefused(logger, claim.Sender, "wrong signature");
        }

        return proven;
    }

    private static DateTimeOffset? SentAt(StringValues header) =>
        header is [{ Length: <= 11 } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}

/// <summary>What a request claims before its body is read.</summary>
/// <param name="Sender">The sender's name, for the log.</param>
/// <param name="Before">What is signed before the body.</param>
internal sealed record IntakeClaim(string Sender, byte[] Before, byte[] Signature, byte[] Secret);
