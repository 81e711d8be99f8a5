namespace TeamsBevakning.Domain.Chain;

/// <summary>The end of a journal, where entries are added.</summary>
/// <param name="head">The last entry that is there.</param>
public sealed class ChainEnd(ChainHead head)
{
    /// <summary>The last entry, also of those added since.</summary>
    public ChainHead Head { get; private set; } = head;

    /// <summary>Gives an entry its number, its personal fields their salts and digests, and all of it its hash.</summary>
    /// <param name="record">The entry, without all these.</param>
    /// <param name="salt">Gives 32 hexadecimal digits in small letters, drawn at random each time.</param>
    public JournalRecord Add(JournalRecord record, Func<string> salt)
    {
        var seals = record.Seals;
        var (who, comment, link, note) = (Drawn(seals[0]), Drawn(seals[1]), Drawn(seals[2]), Drawn(seals[3]));
        var placed = record with
        {
            Number = Head.Number + 1,
            WhoSalt = who.Salt,
            WhoDigest = who.Digest,
            CommentSalt = comment.Salt,
            CommentDigest = comment.Digest,
            LinkSalt = link.Salt,
            LinkDigest = link.Digest,
            NoteSalt = note.Salt,
            NoteDigest = note.Digest,
        };
        Head = new ChainHead(placed.Number, CanonicalEntry.HashOf(placed, Head.Hash));
        return placed with { Hash = Head.Hash };

        (string? Salt, string? Digest) Drawn(Seal seal)
        {
            if (seal.Values is null)
            {
                return default;
            }

            var drawn = salt();
            return (drawn, seal.Of(drawn));
        }
    }
}
