using System.Text.Json.Nodes;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/stand-in.json</c>: to a person in her own chat, that she stands in for another, or no longer does.</summary>
internal static class StandInCard
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int MostAccounts = 40;

    public static JsonObject Data(StandInView view)
    {
        var begins = view.Accounts.Count > 0;
        var title = (begins ? Texts.StandInTitle : Texts.StandInOverTitle).With(view.Away.Name);
        var lines = begins ? Begins(view) : Ends(view);
        return new JsonObject
        {
            ["title"] = PeoplesText.Shown(title),
            ["summary"] = begins ? Texts.StandInSummary.With(title, AbsenceTimes.End(view.Absence.Until, view.Zone)) : title,
            ["tone"] = begins ? "emphasis" : "good",
            ["lines"] = new JsonArray([.. lines.Select(line => new JsonObject { ["text"] = PeoplesText.Shown(line) })]),
        };
    }

    private static IEnumerable<string> Begins(StandInView view)
    {
        var names = view.Accounts.Take(MostAccounts).Select(account => account.Name).ToList();
        yield return Texts.StandInAway.With(view.Away.Name, AbsenceTimes.Of(view.Absence.From, view.Absence.Until, view.Zone));
        yield return view.Accounts.Count > MostAccounts
            ? Texts.StandInAccountsMore.With(string.Join(", ", names), view.Accounts.Count - MostAccounts)
            : Texts.StandInAccounts.With(SwedishText.Listed(names));
        yield return view.Count switch
        {
            0 => Texts.StandInCameNone,
            1 => Texts.StandInCameOne.With(view.Away.Name),
            _ => Texts.StandInCame.With(view.Count, view.Away.Name),
        };
        yield return Texts.StandInMine;
    }

    private static IEnumerable<string> Ends(StandInView view)
    {
        yield return view.IsReplaced ? Texts.StandInReplaced.With(view.Away.Name) : Texts.StandInOver;
        if (view.Count > 0)
        {
            yield return view.Count == 1 ? Texts.StandInWentOne.With(view.Away.Name) : Texts.StandInWent.With(view.Count, view.Away.Name);
        }
    }
}
