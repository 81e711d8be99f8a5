using System.Text;

namespace TeamsBevakning.Domain.Chain;

/// <summary>An entry as an outsider gets it, to check it with other tools (<c>docs/journal.md</c>): one line of canonical JSON.</summary>
public static class ExportedEntry
{
    /// <summary>The line, without its end.</summary>
    /// <param name="record">The entry.</param>
    /// <param name="previous">The hash of the entry before, or <see cref="ChainHead.None"/>'s.</param>
    /// <param name="withPersonal">Whether the personal values and their salts are told; the chain can be checked without them.</param>
    public static string Write(JournalRecord record, string previous, bool withPersonal)
    {
        var json = new CanonicalJson();
        json.Raw("{\"entry\":"u8);
        json.Raw(Encoding.UTF8.GetBytes(CanonicalEntry.Write(record, previous)));
        json.Raw(",\"hash\":"u8);
        json.Text(record.Hash);
        var told = record.Seals.Where(seal => withPersonal && (seal.Values is not null || seal.Salt is not null)).ToList();
        for (var i = 0; i < told.Count; i++)
        {
            json.Raw(i == 0 ? ",\"personal\":{"u8 : ","u8);
            json.Text(told[i].Name);
            json.Raw(":{\"salt\":"u8);
            json.Text(told[i].Salt);
            json.Raw(",\"values\":"u8);
            json.Array([.. told[i].Values ?? []]);
            json.Raw("}"u8);
        }

        json.Raw(told.Count > 0 ? "}}"u8 : "}"u8);
        return Encoding.UTF8.GetString(json.Written);
    }
}
