using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Simulation;

internal enum Ending
{
    InTime,
    Missed,
    Open,
    Withdrawn,
}

/// <summary>
/// How an item stood at the end. An answer counts by its own time, also when it was seen later, as in the weekly status; a deadline that was missed before an interim
/// answer was given stays missed.
/// </summary>
internal static class Endings
{
    public static Ending Of(Item item) =>
        item.Waiting?.MissedAt is not null ? Ending.Missed
        : item.Resolution is { } end ? end.At >= item.Due.At ? Ending.Missed : item.State is ItemState.Withdrawn ? Ending.Withdrawn : Ending.InTime
        : item.MissedAt is null ? Ending.Open : Ending.Missed;
}
