using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What a message asks for.</summary>
internal abstract record Command
{
    private Command()
    {
    }

    /// <param name="Unit">The unit's name as it was written; empty when none was.</param>
    public sealed record Tie(string Unit) : Command;

    /// <param name="Unit">The unit's name as it was written; empty for all that the channel is tied to.</param>
    public sealed record Untie(string Unit) : Command;

    public sealed record Week(WeekAsked Asked) : Command;

    /// <summary>The same as files.</summary>
    public sealed record WeekFile(WeekAsked Asked) : Command;

    /// <summary>To have the week's figures each Monday.</summary>
    public sealed record WeekWish(WeekAsked Asked) : Command;

    /// <summary>Not to have them any longer.</summary>
    public sealed record WeekWishEnd : Command;

    public sealed record Mine : Command;

    public sealed record Late : Command;

    public sealed record Absence(AbsenceAsked Asked) : Command;

    public sealed record OwnAbsences : Command;

    public sealed record Substitutes : Command;

    /// <param name="Account">The account's name as it was written; empty when none was.</param>
    /// <param name="Link">Where the snapshot is; null when it is yet to be taken, or is attached.</param>
    public sealed record Snapshot(string Account, Uri? Link = null) : Command;

    /// <param name="Link">The comment's address; null when none was written.</param>
    /// <param name="Category">What was written beside it; empty for nothing.</param>
    public sealed record Flag(Uri? Link, string Category) : Command;

    public sealed record Crisis(CrisisAsked Asked) : Command;

    public sealed record Quiet(QuietAsked Asked) : Command;

    public sealed record Help : Command;

    public sealed record Thanks : Command;

    /// <param name="Meant">The command that may have been meant; null when none is near.</param>
    public sealed record Unknown(CommandName? Meant) : Command;
}
