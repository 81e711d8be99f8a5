namespace TeamsBevakning.Bench.Load;

/// <summary>The same bytes to a server that always answers with the same card, read as carefully.</summary>
internal sealed class SamePresses(Presses presses) : IRequests
{
    public ReadOnlyMemory<byte> Next() => presses.Next();

    public void Check(ReadOnlySpan<byte> answer)
    {
        if (answer.IndexOf("Tagen av Person"u8) < 0)
        {
            throw new InvalidDataException("The bare endpoint answered something else.");
        }
    }
}
