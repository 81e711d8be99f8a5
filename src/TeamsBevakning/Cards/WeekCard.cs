using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/weekly-status.json</c>: the week's figures per account.</summary>
internal static class WeekCard
{
    public static JsonObject Data(WeekView view)
    {
        var total = view.Accounts.Sum(account => account.Figures.Received);
        return new JsonObject
        {
            ["title"] = Texts.WeekTitle.With(view.Week.Number),
            ["subtitle"] = view.Municipality.Name,
            ["summary"] = Texts.WeekSummary.With(view.Week.Number, Received(total)),
            ["accounts"] = new JsonArray([.. view.Accounts.Select(account => AccountData(account.Account.Name, account.Figures))]),
        };
    }

    private static JsonObject AccountData(string name, AccountWeek figures) => new()
    {
        ["name"] = name,
        ["received"] = figures.Received == 0
            ? Texts.WeekNothing.With(figures.Open)
            : Texts.WeekFigures.With(figures.Received, figures.Answered, figures.AnsweredInTime, figures.Open),
        ["hasLate"] = figures.Late + figures.Escalated > 0,
        ["late"] = Texts.WeekLate.With(figures.Late, figures.Escalated),
    };

    private static string Received(int count) => count switch
    {
        0 => Texts.WeekReceivedNone,
        1 => Texts.WeekReceivedOne,
        _ => Texts.WeekReceived.With(count),
    };
}
