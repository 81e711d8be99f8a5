namespace TeamsBevakning.Web.Callers;

/// <summary>
/// Remembers of Authorization headers that were let in a keyed hash of the end, where the signature is. A channel sends the same token for an hour, so that
/// Teams is heard even while somebody floods us from the same address, as behind a proxy that is not configured. To be remembered proves nothing: the
/// token is checked all the same.
/// </summary>
internal sealed class PassedHeaders
{
    private const int Places = 4096;
    private const int End = 64;

    private readonly int[] places = new int[Places];

    public bool Has(string? header) => Hash(header) is { } hash && Volatile.Read(ref places[Place(hash)]) == hash;

    public void Add(string? header)
    {
        if (Hash(header) is { } hash)
        {
            Volatile.Write(ref places[Place(hash)], hash);
        }
    }

    private static int Place(int hash) => hash & (Places - 1);

    /// <summary>Keyed anew in each run, so that nobody outside can find another header of the same hash. Null without a header worth remembering.</summary>
    private static int? Hash(string? header) => header is { Length: >= End } ? string.GetHashCode(header.AsSpan(^End..), StringComparison.Ordinal) | 1 : null;
}
