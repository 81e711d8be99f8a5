using System.Text;

namespace TeamsBevakning.Domain.Chain;

/// <summary>The one form of an entry that is hashed (<c>docs/journal.md</c>). A field that an entry lacks is left out, so that later fields, added at the end, change no earlier entry.</summary>
public static class CanonicalEntry
{
    /// <summary>The entry's hash: SHA-256 over the form, 64 hexadecimal digits.</summary>
    /// <param name="record">The entry; its own hash is not read.</param>
    /// <param name="previous">The hash of the entry before, or <see cref="ChainHead.None"/>'s.</param>
    public static string HashOf(JournalRecord record, string previous) => Written(record, previous).Hash();

    /// <summary>The form as text.</summary>
    /// <inheritdoc cref="HashOf"/>
    public static string Write(JournalRecord record, string previous) => Encoding.UTF8.GetString(Written(record, previous).Written);

    private static CanonicalJson Written(JournalRecord record, string previous)
    {
        var json = CanonicalJson.Begin();
        json.Raw("{"u8);
        json.Member("previous", previous);
        json.Member("number", record.Number);
        json.Member("at", record.At);
        json.Member("kind", record.Kind);
        json.Member("item", record.Item);
        json.Member("account", record.Account);
        json.Member("unit", record.Unit);
        foreach (var seal in record.Seals)
        {
            json.Member(seal.Name, seal.Digest);
        }

        json.Member("dueAt", record.DueAt);
        json.Member("dueReasons", record.DueReasons);
        json.Member("dueBefore", record.DueBefore);
        json.Member("milestone", record.Milestone);
        json.Member("step", record.Step);
        json.Member("signs", record.Signs);
        json.Member("resolution", record.Resolution);
        json.Member("card", record.Card);
        json.Member("tried", record.Tried);
        json.Member("erased", record.Erased);
        json.Raw("}"u8);
        return json;
    }
}
