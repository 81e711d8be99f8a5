using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Absences;

/// <summary>What becomes of items when one who has them goes away, and when she is back.</summary>
public static class HandOver
{
    /// <summary>One who goes away hands the item to who stands in or, with nobody, back so that anybody may take it.</summary>
    /// <param name="item">The item as it stands, in the hands of the one who goes away, or of who stood in for her before.</param>
    /// <param name="absent">Who is away.</param>
    /// <param name="to">Who has it from now on; null for nobody.</param>
    /// <param name="until">Until when she is away; null for until further notice.</param>
    /// <param name="isUnwatched">Whether nobody is left for its account: then its next step is done at once.</param>
    /// <param name="why">Why, in Swedish.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change Decide(Item item, Actor absent, Person? to, Instant? until, bool isUnwatched, string why, UnitId communicationsUnit, Instant at)
    {
        var after = Held(item, to, at) with { Moves = item.Moves with { Absent = new Substitution(absent, at, until, IsBack: false) } };
        return Of(to is null && isUnwatched ? after with { Steps = after.Steps.AtOnce(at) } : after, JournalKind.HandedOver, why, communicationsUnit, at);
    }

    /// <summary>She is back and has it again, unless it is handled or somebody else has taken it meanwhile: then null.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="handedTo">Who got it when she went; null for nobody.</param>
    /// <param name="person">Who is back.</param>
    /// <param name="why">Why, in Swedish.</param>
    /// <param name="communicationsUnit">Whose channel has the escalation card.</param>
    /// <param name="at">The present.</param>
    public static Change? GiveBack(Item item, PersonId? handedTo, Person person, string why, UnitId communicationsUnit, Instant at) =>
        item.IsUnhandled && item.Holder?.By.Id == handedTo
            ? Of(Held(item, person, at) with { Moves = item.Moves with { Absent = new Substitution(new Actor(person.Id, person.Name), at, null, IsBack: true) } }, JournalKind.CameBack, why, communicationsUnit, at)
            : null;

    /// <summary>The last one of its account goes away, and nobody has the item: its next step is done at once. Null when nothing is left to do.</summary>
    /// <param name="item">The item as it stands.</param>
    /// <param name="at">The present.</param>
    public static Change? LeftAlone(Item item, Instant at) => item is not { State: ItemState.Open } || item.Steps.AtOnce(at) is var steps && steps.Equals(item.Steps)
        ? null
        : new Change(item with { Version = item.Version + 1, Steps = item.Steps.AtOnce(at) }, [], []);

    private static Item Held(Item item, Person? by, Instant at) => item with
    {
        Version = item.Version + 1,
        Round = item.Round + 1,
        Undo = null,
        State = by is null ? ItemState.Open : ItemState.Acknowledged,
        Holder = by is null ? null : new Holder(new Actor(by.Id, by.Name), at),
    };

    private static Change Of(Item after, JournalKind kind, string why, UnitId communicationsUnit, Instant at) =>
        new(after, [JournalEntry.About(after, kind, at) with { Note = why }], Notice.AllOf(after, communicationsUnit));
}
