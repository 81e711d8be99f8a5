namespace TeamsBevakning.Domain.Chain;

/// <summary>What the journal itself says has been erased.</summary>
public sealed class ErasureRecord
{
    private readonly HashSet<(PersonalField Field, long Number)> erased = [];

    /// <summary>Takes in an entry of kind <see cref="JournalKind.Erased"/>; others say nothing.</summary>
    public void Add(JournalRecord record)
    {
        if (record is not { Kind: nameof(JournalKind.Erased), Erased: { } text } || ErasedFields.Parse(text) is not { } fields)
        {
            return;
        }

        foreach (var (field, numbers) in fields.Numbers)
        {
            foreach (var number in numbers.Where(number => number < record.Number))
            {
                erased.Add((field, number));
            }
        }
    }

    /// <summary>Whether a later entry tells that the field was erased.</summary>
    public bool Tells(long number, PersonalField field) => erased.Contains((field, number));
}
