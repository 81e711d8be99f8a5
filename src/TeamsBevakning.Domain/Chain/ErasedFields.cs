using System.Globalization;
using System.Text;

namespace TeamsBevakning.Domain.Chain;

/// <summary>Which fields of which entries have been erased: what an entry of kind <see cref="JournalKind.Erased"/> names, and never what stood there.</summary>
/// <param name="Numbers">The numbers of the entries, by field, in order.</param>
public sealed record ErasedFields(IReadOnlyDictionary<PersonalField, IReadOnlyList<long>> Numbers)
{
    /// <summary>How many entries it names.</summary>
    public int Entries => Numbers.Values.SelectMany(numbers => numbers).Distinct().Count();

    /// <summary>Reads what <see cref="ToString"/> writes; null when it is something else.</summary>
    public static ErasedFields? Parse(string text)
    {
        var numbers = new Dictionary<PersonalField, IReadOnlyList<long>>();
        foreach (var part in text.Split(';'))
        {
            if (part.Split(':') is not [var name, var ranges] || FieldOf(name) is not { } field || NumbersOf(ranges) is not { } some)
            {
                return null;
            }

            numbers[field] = some;
        }

        return new ErasedFields(numbers);
    }

    /// <summary>For each field its name, a colon, and the entries' numbers, those in a row as first and last: <c>who:3,5-7;note:6</c>.</summary>
    public override string ToString() => string.Join(';', Numbers.OrderBy(pair => pair.Key).Select(pair => $"{NameOf(pair.Key)}:{Ranges(pair.Value)}"));

    /// <summary>By value, which a dictionary is not.</summary>
    public bool Equals(ErasedFields? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    private static string NameOf(PersonalField field) => field switch
    {
        PersonalField.Who => "who",
        PersonalField.Comment => "comment",
        PersonalField.Link => "link",
        PersonalField.Note => "note",
    };

    private static PersonalField? FieldOf(string name) => Enum.GetValues<PersonalField>().Where(field => NameOf(field) == name).Select(field => (PersonalField?)field).FirstOrDefault();

    private static string Ranges(IReadOnlyList<long> numbers)
    {
        var text = new StringBuilder();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = i;
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1)
            {
                i++;
            }

            text.Append(text.Length == 0 ? string.Empty : ",");
            text.Append(CultureInfo.InvariantCulture, $"{numbers[first]}");
            text.Append(i == first ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"-{numbers[i]}"));
        }

        return text.ToString();
    }

    private static List<long>? NumbersOf(string ranges)
    {
        var numbers = new List<long>();
        foreach (var range in ranges.Split(','))
        {
            var ends = range.Split('-');
            if (ends.Length > 2 || Number(ends[0]) is not { } first || Number(ends[^1]) is not { } last || last < first || last - first > LongestRange)
            {
                return null;
            }

            for (var number = first; number <= last; number++)
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    /// <summary>An altered entry must not cost more memory than a journal has entries.</summary>
    private const long LongestRange = 100_000;

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
