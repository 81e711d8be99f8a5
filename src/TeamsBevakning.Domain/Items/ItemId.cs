using System.Security.Cryptography;
using System.Text;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Domain.Items;

/// <summary>Names one item, for good and in every store.</summary>
/// <param name="Value">A UUID; version 8 (RFC 9562) when made here.</param>
public readonly record struct ItemId(Guid Value)
{
    /// <summary>The one question that a comment can open: made from the two ids, so that the same comment never opens two.</summary>
    /// <param name="account">The account.</param>
    /// <param name="comment">The comment that asks.</param>
    public static ItemId Of(AccountId account, CommentId comment) => Of($"{account.Value}\n{comment.Value}");

    /// <summary>The one item of a kind that a comment can open.</summary>
    /// <param name="kind">A question, or a flagged comment.</param>
    /// <param name="account">The account.</param>
    /// <param name="comment">The comment.</param>
    public static ItemId Of(ItemKind kind, AccountId account, CommentId comment) =>
        kind is ItemKind.Question ? Of(account, comment) : Of($"\n{kind}\n{account.Value}\n{comment.Value}");

    /// <summary>The item that is opened about a matter at that instant: several programs that open it at once open the same.</summary>
    /// <param name="kind">The item's kind.</param>
    /// <param name="subject">The matter's subject.</param>
    /// <param name="at">When it opens.</param>
    public static ItemId Of(ItemKind kind, string subject, Instant at) => Of($"\n{kind}\n{subject}\n{at.ToUnixTimeMilliseconds()}");

    private static ItemId Of(string made)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(made));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new ItemId(new Guid(hash.AsSpan(0, 16), bigEndian: true));
    }

    /// <summary>The last eight hexadecimal digits: what people read to each other. The command line takes it for the whole.</summary>
    public string Tail => Value.ToString("N")[^8..];

    /// <summary>The UUID in its usual form.</summary>
    public override string ToString() => Value.ToString("D");
}
