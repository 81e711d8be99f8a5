using NodaTime;

namespace TeamsBevakning.Domain.Flags;

/// <summary>One line of a word list.</summary>
/// <param name="Sign">What it is a sign of.</param>
/// <param name="Words">The words in order, each with the forms that it may have, in lower case; an empty form means that the word may be left out.</param>
/// <param name="Sure">Whether it is clear; otherwise a person is told that it may be harmless.</param>
/// <param name="From">The first day that the list holds.</param>
public sealed record FlagPhrase(FlagSign Sign, IReadOnlyList<IReadOnlyList<string>> Words, bool Sure, LocalDate From);
