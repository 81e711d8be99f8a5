using System.Collections.Concurrent;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// Tokens whose signature was found right, so that it need not be computed again: a channel sends the same token for an hour. Only true ones come in, so
/// a stranger can neither fill the memory nor push others out. What a token says is kept, the token itself is not.
/// </summary>
internal sealed class VerifiedTokens
{
    internal const int Most = 2_000;

    private readonly ConcurrentDictionary<TokenDigest, Verified> tokens = new();

    // Counted here: the dictionary stops everybody to count.
    private int added;

    internal Verified? Find(TokenDigest digest) => tokens.GetValueOrDefault(digest);

    internal void Add(TokenDigest digest, Verified verified)
    {
        if (Interlocked.Increment(ref added) > Most)
        {
            Volatile.Write(ref added, 1);
            tokens.Clear();
        }

        tokens[digest] = verified;
    }

    /// <summary>A token whose signature was right.</summary>
    /// <param name="Token">What it says, without its signature.</param>
    /// <param name="By">The very key that verified it: after the keys were fetched again it is another one, and the token is verified anew.</param>
    internal sealed record Verified(ChannelToken Token, SigningKey By);
}
