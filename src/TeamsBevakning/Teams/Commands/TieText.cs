using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What came of <c>koppla</c>, in words.</summary>
internal static class TieText
{
    public static string Of(TieOutcome outcome, string asked, ReplyLanguage language) => outcome switch
    {
        TieOutcome.Tied tied => Tied(tied, language) + (tied.HasReserve ? $" {language.Of(Texts.TiedWithReserve, English.TiedWithReserve)}" : string.Empty),
        TieOutcome.Untied { Units.Count: 0 } => asked.Length == 0 ? language.Of(Texts.UntiedNothing, English.UntiedNothing) : language.Of(Texts.UntiedNotThat, English.UntiedNotThat).With(SwedishText.Cut(asked, 100, "…")),
        TieOutcome.Untied untied => language.Of(Texts.Untied, English.Untied).With(Names(untied.Units, language)) + (untied.ToReserve.Count > 0 ? $" {language.Of(Texts.UntiedToReserve, English.UntiedToReserve).With(Names(untied.ToReserve, language))}" : string.Empty),
        TieOutcome.NoSuchUnit none when asked.Length == 0 => language.Of(Texts.TieWhich, English.TieWhich).With(Names(none.Units, language)),
        TieOutcome.NoSuchUnit { Nearest: { } near } => language.Of(Texts.TieMeant, English.TieMeant).With(SwedishText.Cut(asked, 100, "…"), near.Name),
        TieOutcome.NoSuchUnit none => language.Of(Texts.TieNoSuchUnit, English.TieNoSuchUnit).With(SwedishText.Cut(asked, 100, "…"), Names(none.Units, language)),
        TieOutcome.NotAllowed refused => language.Of(Texts.TieNotAllowed, English.TieNotAllowed).With(Names(refused.Units, language), refused.Ask.Name),
        TieOutcome.NotListed => language.Of(Texts.NotListed, English.NotListed),
        _ => language.Of(Texts.NoRegister, English.NoRegister),
    };

    private static string Tied(TieOutcome.Tied tied, ReplyLanguage language) => tied.Posted switch
    {
        0 => language.Of(Texts.Tied, English.Tied).With(tied.Unit.Name),
        1 => language.Of(Texts.TiedWithCards, English.TiedWithCards).With(tied.Unit.Name, language.Of("1 kort", "1 card")),
        _ => language.Of(Texts.TiedWithCards, English.TiedWithCards).With(tied.Unit.Name, language.Of($"{tied.Posted} kort", $"{tied.Posted} cards")),
    };

    private static string Names(IEnumerable<Unit> units, ReplyLanguage language) => language.Listed(units.Select(unit => unit.Name));
}
