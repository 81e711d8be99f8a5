using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace TeamsBevakning.Domain.Flags;

/// <summary>
/// Finds personal numbers and coordination numbers (LAW): YYMMDD-NNNN and YYYYMMDD-NNNN, <c>+</c> in place of <c>-</c> from the year one turns 100, day + 60 for a coordination number. The date must exist
/// and have been, and the last digit be right. An organisation's number has no month in its third and fourth digits, so it is never one.
/// </summary>
public static partial class PersonalNumbers
{
    private const int CoordinationDays = 60;

    /// <summary>The numbers in a text, as it has them, in order. Ten digits without a mark between may be something else: those are not sure.</summary>
    /// <param name="text">A comment.</param>
    /// <param name="today">The present date in Sweden.</param>
    public static IEnumerable<FlagHit> Find(string text, LocalDate today)
    {
        foreach (Match match in Candidate().Matches(text))
        {
            var (century, date, mark) = (match.Groups["century"].Value, match.Groups["date"].Value, match.Groups["mark"].Value.Trim());
            if (IsDate(century, date, mark == "+", today) && HasRightDigit($"{date}{match.Groups["number"].Value}"))
            {
                yield return new FlagHit(FlagSign.PersonalNumber, match.Value, mark.Length > 0 || century.Length > 0);
            }
        }
    }

    private static bool IsDate(string century, string date, bool hundred, LocalDate today)
    {
        var (yy, month, day) = (Number(date[..2]), Number(date[2..4]), Number(date[4..]));
        day = day > CoordinationDays ? day - CoordinationDays : day;
        if (century.Length > 0)
        {
            return Was((Number(century) * 100) + yy, month, day, today);
        }

        // The nearest year that ends so, and a hundred years before it for the plus sign.
        var year = today.Year - ((today.Year - yy) % 100);
        return Was(hundred ? year - 100 : year, month, day, today) || (!hundred && Was(year - 100, month, day, today) && year == today.Year);
    }

    private static bool Was(int year, int month, int day, LocalDate today) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) && new LocalDate(year, month, day) <= today;

    /// <summary>Luhn's sum over the ten digits.</summary>
    private static bool HasRightDigit(string ten)
    {
        var sum = 0;
        for (var i = 0; i < ten.Length; i++)
        {
            var product = (ten[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return sum % 10 == 0;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?<century>18|19|20)?(?<date>[0-9]{6})(?<mark> ?[-+\u2010-\u2013\u2212] ?| ?)(?<number>[0-9]{4})(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
