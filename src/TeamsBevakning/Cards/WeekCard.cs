using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/weekly-status.json</c>: the week's figures beside those of the week before, for all, each unit and each account.</summary>
internal static class WeekCard
{
    /// <summary>A card may be 28 KB; those with most to tell come first, and the others can be asked for by unit.</summary>
    private const int MostAccounts = 24;

    private const int MostUnits = 24;
    private const int LongestName = 80;
    private const int LongestAsked = 400;

    public static JsonObject Data(WeekView view, Instant at, DateTimeZone zone, ReplyLanguage language)
    {
        var words = new WeekWords(language);
        var now = view.Total.Now;
        var week = view.Week.Year == Week.Of(at, zone).Year ? $"{view.Week.Number}" : $"{view.Week.Number}, {view.Week.Year}";
        var told = view.Units.SelectMany(unit => unit.Accounts).Where(account => !account.Figures.Now.IsEmpty)
            .OrderByDescending(account => account.Figures.Now.Late).ThenByDescending(account => account.Figures.Now.Received).ThenByDescending(account => account.Figures.Now.Duties.DaysWithout).Take(MostAccounts).ToHashSet();
        var units = view.Units.Where(unit => !unit.Figures.Now.IsEmpty).OrderByDescending(unit => unit.Accounts.Any(told.Contains)).Take(MostUnits).ToHashSet();
        var left = view.Units.Sum(unit => unit.Accounts.Count) - told.Count;
        var data = new JsonObject
        {
            ["lang"] = language.Tag(),
            ["language"] = language.Tag(),
            ["words"] = new JsonObject
            {
                ["crisis"] = CrisisLine.Heading(language),
                ["note"] = language.Of(Texts.WeekCardNote, English.WeekCardNote),
                ["perDay"] = language.Of(Texts.WeekPagePerDay, English.WeekPagePerDay),
                ["now"] = language.Of(Texts.WeekPageNow, English.WeekPageNow),
                ["before"] = language.Of(Texts.WeekPageBefore, English.WeekPageBefore),
                ["file"] = language.Of(Texts.WeekCardFile, English.WeekCardFile),
                ["fileTip"] = language.Of(Texts.WeekCardFileTip, English.WeekCardFileTip),
            },
            ["week"] = view.Week.Number.ToString(CultureInfo.InvariantCulture),
            ["of"] = SwedishText.Cut(view.Name, LongestAsked, string.Empty),
            ["title"] = language.Of(Texts.WeekTitle, English.WeekTitle).With(week),
            ["subtitle"] = PeoplesText.Shown(SwedishText.Cut(view.Of, LongestName, "…")),
            ["summary"] = language.Of(Texts.WeekSummary, English.WeekSummary).With(week, words.Received(now.Received), words.Standing(now)),
            ["facts"] = new JsonArray([.. words.Facts(view, at, zone).Select(fact => new JsonObject { ["title"] = fact.Title, ["value"] = fact.Value })]),
            ["hasChart"] = now.Received + view.Total.Before.Received > 0,
            ["chartText"] = words.PerDay(view.PerDay),
            ["days"] = Days(view.PerDay, words),
            ["daysBefore"] = Days(view.PerDayBefore, words),
            ["units"] = new JsonArray([.. view.Units.Where(units.Contains).Select(unit => Unit(unit, told, view.Units.Count > 1, words))]),
            ["hasLeft"] = left > 0,
            ["left"] = told.Count == 0 ? language.Of(Texts.WeekNothingAnywhere, English.WeekNothingAnywhere) : left == 1 ? language.Of(Texts.WeekLeftOne, English.WeekLeftOne) : language.Of(Texts.WeekLeft, English.WeekLeft).With(left),
        };
        CrisisLine.AddTo(data, view.InCrisis?.Policy, view.InCrisis?.Register, at, language);
        return data;
    }

    private static JsonObject Unit(UnitWeek unit, HashSet<AccountWeek> told, bool hasTitle, WeekWords words) => new()
    {
        ["isNamed"] = hasTitle,
        ["unit"] = PeoplesText.Shown(SwedishText.Cut(unit.Unit.Name, LongestName, "…")),
        ["hasFigures"] = hasTitle && unit.Accounts.Count > 1,
        ["figures"] = words.Line(unit.Figures),
        ["accounts"] = new JsonArray([.. unit.Accounts.Where(told.Contains).Select(account => new JsonObject
        {
            ["name"] = PeoplesText.Shown(SwedishText.Cut(account.Account.Name, LongestName, "…")),
            ["figures"] = words.Line(account.Figures),
            ["hasLate"] = words.LateLine(account.Figures.Now).Length > 0,
            ["late"] = words.LateLine(account.Figures.Now),
        })]),
    };

    private static JsonArray Days(IReadOnlyList<int> counts, WeekWords words) => new([.. counts.Select((count, day) => new JsonObject { ["x"] = words.Days[day], ["y"] = count })]);
}
