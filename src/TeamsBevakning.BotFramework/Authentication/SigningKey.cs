using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;

namespace TeamsBevakning.BotFramework;

/// <summary>An RSA key of the channel service, and the channels whose activities it may vouch for. Any number of threads may verify by it at once.</summary>
internal sealed class SigningKey(string kid, RSAParameters parameters, FrozenSet<string> endorsements)
{
    // RSA promises nothing about use from several threads, and an import costs more than a verification: each thread borrows one that is imported.
    private readonly ConcurrentBag<RSA> imported = [Import(parameters)];

    internal string Kid => kid;

    internal FrozenSet<string> Endorsements => endorsements;

    /// <summary>Whether the key made an RS256 signature (RSASSA-PKCS1-v1_5 over SHA-256) over these bytes.</summary>
    internal bool Verifies(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        var rsa = imported.TryTake(out var kept) ? kept : Import(parameters);
        try
        {
            return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        catch (CryptographicException)
        {
            return false;
        }
        finally
        {
            imported.Add(rsa);
        }
    }

    private static RSA Import(RSAParameters parameters)
    {
        var rsa = RSA.Create();
        rsa.ImportParameters(parameters);
        return rsa;
    }
}
