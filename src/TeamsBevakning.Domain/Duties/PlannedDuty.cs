using NodaTime;

namespace TeamsBevakning.Domain.Duties;

/// <summary>A duty for one scope, with the instant at which its next occasion opens (DESIGN: every promise about the future is a row with a due instant).</summary>
/// <param name="Duty">What the policy calls the duty.</param>
/// <param name="Scope">For what.</param>
/// <param name="After">The next occasion is the first that is due later than this: the last one's due instant, or when the duty was first planned.</param>
/// <param name="HasOpened">Whether <paramref name="After"/> is an occasion's.</param>
/// <param name="PolicyVersion">The rules that it was reckoned by.</param>
/// <param name="OpensAt">When the next occasion opens.</param>
public sealed record PlannedDuty(string Duty, DutyScope Scope, Instant After, bool HasOpened, string PolicyVersion, Instant OpensAt)
{
    /// <summary>Names it in the store.</summary>
    public string Id => IdOf(Duty, Scope);

    /// <summary>Names a duty for a scope. A matter of the same name is what its occasions open.</summary>
    public static string IdOf(string duty, DutyScope scope) => $"{duty} {scope.Key}";
}
