namespace TeamsBevakning.Bench.Load;

/// <summary>What one connection asks, request after request.</summary>
internal interface IRequests
{
    /// <summary>The next request, valid until the one after.</summary>
    ReadOnlyMemory<byte> Next();

    /// <exception cref="InvalidDataException">It is not the answer that such a request gets.</exception>
    void Check(ReadOnlySpan<byte> answer);
}
