using System.Text.Json;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources.SignedIntake;

/// <summary>What a request's body holds: comments, or everything that is wrong with it.</summary>
/// <param name="IsJson">False when it could not even be read as JSON.</param>
internal sealed record IntakeReading(bool IsJson, IReadOnlyList<FoundPost> Posts, IReadOnlyList<JsonFault> Faults);

/// <summary>Reads one comment or an array of them, whole, before anything is stored.</summary>
internal static class IntakeReader
{
    private const int MostComments = 1_000;

    public static IntakeReading Read(byte[] body, Register? register)
    {
        var faults = new List<JsonFault>();
        if (CheckedDocument.Parse(body, faults) is not { } root)
        {
            return new IntakeReading(false, [], faults);
        }

        if (register is null)
        {
            return new IntakeReading(true, [], [new JsonFault("$", "inget register är importerat, så inget konto är känt", "Importera det med kommandot register import FIL")]);
        }

        var posts = root.ValueKind is JsonValueKind.Array ? ReadMany(root, register, faults)
            : CommentReader.Read(root, "$", register, faults) is { } post ? [post]
            : [];
        return new IntakeReading(true, faults.Count == 0 ? posts : [], faults);
    }

    private static List<FoundPost> ReadMany(JsonElement array, Register register, List<JsonFault> faults)
    {
        if (array.GetArrayLength() > MostComments)
        {
            faults.Add(new JsonFault("$", $"listan har {array.GetArrayLength()} kommentarer", $"Skicka högst {MostComments} i taget"));
            return [];
        }

        var first = new Dictionary<(AccountId, CommentId), (FoundPost Post, string Path)>();
        var posts = new List<FoundPost>();
        foreach (var (i, element) in array.EnumerateArray().Index())
        {
            var path = $"$[{i}]";
            if (CommentReader.Read(element, path, register, faults) is not { } post)
            {
                continue;
            }

            posts.Add(post);
            if (!first.TryAdd((post.Account, post.Id), (post, path)) && first[(post.Account, post.Id)] is var known && known.Post != post)
            {
                faults.Add(new JsonFault($"{path}.id", $"samma kommentar står redan på {known.Path} med annat innehåll", "Skicka en kommentar en gång, så som den är nu"));
            }
        }

        return posts;
    }
}
