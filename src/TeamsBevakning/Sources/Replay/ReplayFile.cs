using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources.Replay;

/// <summary>Reads a file with one comment in JSON per line; a line that is wrong is told and left out.</summary>
internal static class ReplayFile
{
    public static IEnumerable<FoundPost> Read(string path, Register register, Action<int, JsonFault> wrong)
    {
        foreach (var (number, line) in Lines(File.ReadAllBytes(path)))
        {
            var faults = new List<JsonFault>();
            if (CheckedDocument.Parse(line, faults) is { } json && CommentReader.Read(json, "$", register, faults) is { } post)
            {
                yield return post;
            }

            faults.ForEach(fault => wrong(number, fault));
        }
    }

    private static IEnumerable<(int Number, ReadOnlyMemory<byte> Line)> Lines(ReadOnlyMemory<byte> file)
    {
        for (var number = 1; file.Length > 0; number++)
        {
            var end = file.Span.IndexOf((byte)'\n') is >= 0 and var at ? at : file.Length;
            var line = file[..end];
            file = file[Math.Min(end + 1, file.Length)..];
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return (number, line);
            }
        }
    }
}
