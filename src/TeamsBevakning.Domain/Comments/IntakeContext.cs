using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Domain.Comments;

/// <summary>What intake needs to know besides the posts and their threads.</summary>
/// <param name="Register">Every post's account is in it.</param>
/// <param name="Policy">The rules that new items open under.</param>
/// <param name="At">The present.</param>
public sealed record IntakeContext(Register Register, Policy Policy, Instant At)
{
    /// <summary>The word lists that comments are judged by.</summary>
    public FlagWords Words { get; init; } = FlagWords.None;
}
