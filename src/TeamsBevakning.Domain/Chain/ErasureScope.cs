using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Chain;

/// <summary>Which personal fields of which entries are to be erased; what is not said is no limit.</summary>
/// <param name="Fields">Which fields.</param>
public sealed record ErasureScope(IReadOnlyList<PersonalField> Fields)
{
    /// <summary>Only entries of what this person did.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Only entries about this item.</summary>
    public ItemId? Item { get; init; }

    /// <summary>Only entries before this instant.</summary>
    public Instant? Before { get; init; }

    /// <summary>A person is forgotten: who it was, and what the person wrote. What happened, when and to which item stays, and so does the id of the comment, which is a citizen's.</summary>
    public static ErasureScope Of(PersonId person, Instant? before) => new([PersonalField.Who, PersonalField.Link, PersonalField.Note]) { Person = person, Before = before };

    /// <summary>What of these entries is there to be erased.</summary>
    public ErasedFields In(IReadOnlyCollection<JournalRecord> records) => new(Fields
        .Select(field => (Field: field, Numbers: NumbersOf(field, records)))
        .Where(pair => pair.Numbers.Count > 0)
        .ToDictionary(pair => pair.Field, pair => pair.Numbers));

    private static IReadOnlyList<long> NumbersOf(PersonalField field, IReadOnlyCollection<JournalRecord> records) =>
        [.. records.Where(record => record.Seals.Any(seal => seal.Field == field && seal.State is SealState.Kept)).Select(record => record.Number).Order()];
}
