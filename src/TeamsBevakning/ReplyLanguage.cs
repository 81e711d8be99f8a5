using NodaTime;

namespace TeamsBevakning;

/// <summary>The language that one reply to one person is in. What is stored, and what stands in a channel for all, is Swedish.</summary>
public enum ReplyLanguage
{
    Swedish,
    English,
}

/// <summary>
/// Texts, dates and lists in a reply's language. A reply says which it is in: the thread's culture is no guide, for the bot library sets it from whatever a client sends.
/// </summary>
internal static class ReplyTexts
{
    /// <summary>The language of a person's Teams, where it is one of ours.</summary>
    public static ReplyLanguage Of(string? locale) =>
        locale is not null && (locale.Equals("en", StringComparison.OrdinalIgnoreCase) || locale.StartsWith("en-", StringComparison.OrdinalIgnoreCase)) ? ReplyLanguage.English : ReplyLanguage.Swedish;

    /// <summary>The one of two texts that say the same.</summary>
    public static string Of(this ReplyLanguage language, string swedish, string english) => language switch
    {
        ReplyLanguage.Swedish => swedish,
        ReplyLanguage.English => english,
    };

    /// <summary>As a card's <c>lang</c> says it.</summary>
    public static string Tag(this ReplyLanguage language) => language.Of("sv", "en");

    public static string When(this ReplyLanguage language, Instant at, Instant now, DateTimeZone zone) =>
        language.Of(SwedishText.When(at, now, zone), EnglishText.When(at, now, zone));

    public static string Deadline(this ReplyLanguage language, Instant at, Instant now, DateTimeZone zone) =>
        language.Of(SwedishText.Deadline(at, now, zone), EnglishText.Deadline(at, now, zone));

    public static string Listed(this ReplyLanguage language, IEnumerable<string> parts) => language switch
    {
        ReplyLanguage.Swedish => SwedishText.Listed(parts),
        ReplyLanguage.English => EnglishText.Listed(parts),
    };
}
