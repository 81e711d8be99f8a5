using System.Text.Json;
using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Sources;

/// <summary>Reads a comment in our own form, which signed intake and replay share.</summary>
internal static class CommentReader
{
    private const int LongestId = 500;
    private const int LongestName = 500;
    private const int LongestText = 100_000;

    /// <summary>The comment, or null and what is wrong with it.</summary>
    public static FoundPost? Read(JsonElement element, string path, Register register, List<JsonFault> faults)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            faults.Add(new JsonFault(path, $"en kommentar väntades, här står {CheckedValue.Named(element)}", "Skriv { … }"));
            return null;
        }

        var before = faults.Count;
        var comment = new CheckedObject(element, path, faults);
        var account = comment.Value("account", required: true, WithoutNul(CheckedValue.Text(100)));
        var id = comment.Value("id", required: true, WithoutNul(CheckedValue.Text(LongestId)));
        var threadId = comment.Value("threadId", required: false, WithoutNul(CheckedValue.Text(LongestId)));
        var parentId = comment.Value("parentId", required: false, WithoutNul(CheckedValue.Text(LongestId)));
        var authorId = comment.Value("authorId", required: false, WithoutNul(CheckedValue.Text(LongestId)));
        var authorName = comment.Value("authorName", required: false, WithoutNul(CheckedValue.AnyText(LongestName)));
        var at = comment.Value<Instant?>("at", required: true, CheckedValue.Instant);
        var link = comment.Value<Uri>("link", required: false, CheckedValue.Address);
        var byAccount = comment.Value<bool?>("byAccount", required: false, CheckedValue.Flag) ?? false;
        var removed = comment.Value<bool?>("removed", required: false, CheckedValue.Flag) ?? false;
        var ownPost = comment.Value<bool?>("ownPost", required: false, CheckedValue.Flag) ?? false;
        var text = comment.Value("text", required: !removed && !ownPost, WithoutNul(CheckedValue.AnyText(LongestText)));
        comment.Close();
        Check(comment, account, id, parentId, register);
        if (ownPost && parentId is not null)
        {
            comment.Fault(comment.PathOf("ownPost"), "ett eget inlägg svarar inte på något, men parentId är angivet", "Ta bort den ena nyckeln");
        }

        return faults.Count > before ? null : new FoundPost(
            new AccountId(account!),
            new CommentId(id!),
            threadId,
            parentId is null ? null : new CommentId(parentId),
            authorId,
            string.IsNullOrWhiteSpace(authorName) ? null : authorName,
            text,
            AsStored(at!.Value),
            link,
            byAccount,
            removed ? PostStatus.Removed : PostStatus.Visible)
        {
            IsOwnPost = ownPost,
        };
    }

    private static void Check(CheckedObject comment, string? account, string? id, string? parentId, Register register)
    {
        if (account is not null && register.Find(new AccountId(account)) is null)
        {
            comment.Fault(comment.PathOf("account"), $"kontot ”{account}” finns inte i registret", $"Ange något av: {string.Join(", ", register.Accounts.Take(20).Select(known => known.Id))}");
        }

        if (parentId is not null && parentId == id)
        {
            comment.Fault(comment.PathOf("parentId"), "kommentaren anger sig själv som den den svarar på", "Ange den andra kommentarens id, eller ta bort nyckeln");
        }
    }

    /// <summary>No platform shows the NUL character, and much that reads a text ends at it.</summary>
    private static CheckedValue.Reader<string> WithoutNul(CheckedValue.Reader<string> read) => (JsonElement value, out string? wrong, out string? right) =>
    {
        var text = read(value, out wrong, out right);
        if (text?.Contains('\0', StringComparison.Ordinal) ?? false)
        {
            (wrong, right) = ("texten innehåller tecknet NUL (U+0000)", "Ta bort det");
        }

        return wrong is null ? text : null;
    };

    private static Instant AsStored(Instant at) => Instant.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
