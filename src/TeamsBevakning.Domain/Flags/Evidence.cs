using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Flags;

/// <summary>A flagged comment as it was when it was saved: content, sender, time and link (REQUIREMENTS B2). Kept apart from the comment, and whatever happens to that.</summary>
/// <param name="Item">The flagged item it is kept for.</param>
/// <param name="Post">The comment.</param>
/// <param name="Version">The comment's version.</param>
/// <param name="SavedAt">When it was saved.</param>
public sealed record Evidence(ItemId Item, FoundPost Post, int Version, Instant SavedAt)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// SHA-256 over a JSON array in UTF-8, without blanks: account, comment, version, author's id, author's name, text, the comment's time in Unix milliseconds, link; what is not known is null. In lower
    /// case hexadecimal digits. The journal has it, so that it shows when what is kept has been changed.
    /// </summary>
    public string Digest
    {
        get
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(buffer, Plain))
            {
                json.WriteStartArray();
                json.WriteStringValue(Post.Account.Value);
                json.WriteStringValue(Post.Id.Value);
                json.WriteNumberValue(Version);
                json.WriteStringValue(Post.AuthorId);
                json.WriteStringValue(Post.AuthorName);
                json.WriteStringValue(Post.Text);
                json.WriteNumberValue(Post.PostedAt.ToUnixTimeMilliseconds());
                json.WriteStringValue(Post.Link?.OriginalString);
                json.WriteEndArray();
            }

            return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
        }
    }
}
