using NodaTime;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Items;

/// <summary>Who presses, and what the decision needs to know besides the item.</summary>
/// <param name="By">The sender that Teams vouches for.</param>
/// <param name="Role">What she is to the item's account.</param>
/// <param name="CommunicationsUnit">Whose channel has the escalation card.</param>
/// <param name="Policy">The rules in force.</param>
/// <param name="At">When the press came.</param>
public sealed record PressContext(Actor By, Role Role, UnitId CommunicationsUnit, Policy Policy, Instant At)
{
    /// <summary>Whether that role may act on the account's items (REQUIREMENTS E).</summary>
    public bool MayAct => Role is Role.Administrator or Role.Substitute or Role.Communicator;

    /// <summary>The change that puts <paramref name="after"/> in place of the item and tells everybody who sees it.</summary>
    internal Decision Change(Item after, JournalEntry entry) =>
        new Decision.Changed(new Change(after, [entry], Notice.AllOf(after, CommunicationsUnit)));
}
