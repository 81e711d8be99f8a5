using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Weekly;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/journal-head.json</c>: the journal's head, for whoever checks it later.</summary>
internal static class JournalHeadCard
{
    public static JsonObject Data(ChainHead head, Instant at, DateTimeZone zone)
    {
        var week = Week.Of(at, zone).Number;
        return new JsonObject
        {
            ["title"] = Texts.HeadTitle.With(week),
            ["summary"] = Texts.HeadSummary.With(week, head.Number),
            ["what"] = Texts.HeadWhat,
            ["entry"] = Texts.HeadEntry.With(SwedishText.Sortable(at, zone), head.Number),
            ["hash"] = head.Hash,
            ["how"] = Texts.HeadHow,
            ["command"] = $"journal verify --head {head}",
        };
    }
}
