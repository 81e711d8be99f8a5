using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Slices;

/// <summary>What came of tying or untying.</summary>
public abstract record TieOutcome
{
    private TieOutcome()
    {
    }

    /// <param name="Posted">How many cards come to the channel at once.</param>
    /// <param name="HasReserve">Whether the unit has had another channel, which is kept as a reserve.</param>
    public sealed record Tied(Unit Unit, int Posted, bool HasReserve) : TieOutcome;

    /// <param name="ToReserve">Those of the units whose cards now go to a channel that they had before.</param>
    public sealed record Untied(IReadOnlyList<Unit> Units, IReadOnlyList<Unit> ToReserve) : TieOutcome;

    public sealed record NotListed : TieOutcome;

    /// <param name="Units">The units that she may not tie or untie; nothing is changed, for any other either.</param>
    /// <param name="Ask">Whom to ask.</param>
    public sealed record NotAllowed(IReadOnlyList<Unit> Units, Unit Ask) : TieOutcome;

    public sealed record NoRegister : TieOutcome;

    /// <param name="Units">Those there are.</param>
    /// <param name="Nearest">The one that may have been meant; null when none is near.</param>
    public sealed record NoSuchUnit(IReadOnlyList<Unit> Units, Unit? Nearest) : TieOutcome;
}
