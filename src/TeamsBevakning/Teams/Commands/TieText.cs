using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What came of <c>koppla</c>, in words.</summary>
internal static class TieText
{
    public static string Of(TieOutcome outcome, string asked) => outcome switch
    {
        TieOutcome.Tied { Posted: 0 } tied => Texts.Tied.With(tied.Unit.Name),
        TieOutcome.Tied tied => Texts.TiedWithCards.With(tied.Unit.Name, tied.Posted == 1 ? "1 kort" : $"{tied.Posted} kort"),
        TieOutcome.Untied { Units.Count: 0 } => asked.Length == 0 ? Texts.UntiedNothing : Texts.UntiedNotThat.With(SwedishText.Cut(asked, 100, "…")),
        TieOutcome.Untied untied => Texts.Untied.With(Names(untied.Units)),
        TieOutcome.NoSuchUnit none when asked.Length == 0 => Texts.TieWhich.With(Names(none.Units)),
        TieOutcome.NoSuchUnit { Nearest: { } near } => Texts.TieMeant.With(SwedishText.Cut(asked, 100, "…"), near.Name),
        TieOutcome.NoSuchUnit none => Texts.TieNoSuchUnit.With(SwedishText.Cut(asked, 100, "…"), Names(none.Units)),
        TieOutcome.NotAllowed refused => Texts.TieNotAllowed.With(Names(refused.Units), refused.Ask.Name),
        TieOutcome.NotListed => Texts.NotListed,
        _ => Texts.NoRegister,
    };

    private static string Names(IEnumerable<Unit> units) => SwedishText.Listed(units.Select(unit => unit.Name));
}
