using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Teams.Commands;

/// <summary>What came of <c>koppla</c>, in words.</summary>
internal static class TieText
{
    public static string Of(TieOutcome outcome, string asked) => outcome switch
    {
        TieOutcome.Tied tied => Tied(tied) + (tied.HasReserve ? $" {Texts.TiedWithReserve}" : string.Empty),
        TieOutcome.Untied { Units.Count: 0 } => asked.Length == 0 ? Texts.UntiedNothing : Texts.UntiedNotThat.With(SwedishText.Cut(asked, 100, "…")),
        TieOutcome.Untied untied => Texts.Untied.With(Names(untied.Units)) + (untied.ToReserve.Count > 0 ? $" {Texts.UntiedToReserve.With(Names(untied.ToReserve))}" : string.Empty),
        TieOutcome.NoSuchUnit none when asked.Length == 0 => Texts.TieWhich.With(Names(none.Units)),
        TieOutcome.NoSuchUnit { Nearest: { } near } => Texts.TieMeant.With(SwedishText.Cut(asked, 100, "…"), near.Name),
        TieOutcome.NoSuchUnit none => Texts.TieNoSuchUnit.With(SwedishText.Cut(asked, 100, "…"), Names(none.Units)),
        TieOutcome.NotAllowed refused => Texts.TieNotAllowed.With(Names(refused.Units), refused.Ask.Name),
        TieOutcome.NotListed => Texts.NotListed,
        _ => Texts.NoRegister,
    };

    private static string Tied(TieOutcome.Tied tied) => tied.Posted switch
    {
        0 => Texts.Tied.With(tied.Unit.Name),
        1 => Texts.TiedWithCards.With(tied.Unit.Name, "1 kort"),
        _ => Texts.TiedWithCards.With(tied.Unit.Name, $"{tied.Posted} kort"),
    };

    private static string Names(IEnumerable<Unit> units) => SwedishText.Listed(units.Select(unit => unit.Name));
}
