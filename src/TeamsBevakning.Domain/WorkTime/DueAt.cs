using NodaTime;

namespace TeamsBevakning.Domain.WorkTime;

/// <summary>When a promise is missed, and why then. Two are equal when the instant and every reason are.</summary>
/// <param name="At">The instant when the target is missed: whatever is done before it, is done in time.</param>
/// <param name="Reasons">The derivation in order, from <see cref="Received"/>, or what it is an occasion of, to <see cref="Due"/>.</param>
public sealed record DueAt(Instant At, IReadOnlyList<DueReason> Reasons)
{
    /// <summary>Compares instant and reasons.</summary>
    public bool Equals(DueAt? other) => other is not null && At == other.At && Reasons.SequenceEqual(other.Reasons);

    /// <summary>Hash of the instant.</summary>
    public override int GetHashCode() => At.GetHashCode();
}
