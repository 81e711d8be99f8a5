using System.Diagnostics;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using Activity = System.Diagnostics.Activity;

namespace TeamsBevakning.Telemetry;

/// <summary>What the program does, step by step, for those who follow it from outside. An item is named by its id and nothing else.</summary>
internal static class Traces
{
    /// <summary>Begins the names of our own tags.</summary>
    public const string Prefix = "bevakning.";

    private static readonly ActivitySource Source = new(Measures.Name);

    public static Activity? Press(ItemId item, PressVerb verb) => Source.StartActivity("press")?.SetTag($"{Prefix}item", item.ToString()).SetTag($"{Prefix}verb", verb.ToString());

    public static Activity? Delivery(long delivery, Notice notice) => Source.StartActivity("deliver")?
        .SetTag($"{Prefix}delivery", delivery).SetTag($"{Prefix}item", notice.Item.ToString()).SetTag($"{Prefix}card", notice.Card.ToString());

    public static Activity? Due(int items) => items == 0 ? null : Source.StartActivity("escalate")?.SetTag($"{Prefix}items", items);

    public static Activity? SelfCheck() => Source.StartActivity("self-check");

    public static void Ends(this Activity? activity, string outcome) => activity?.SetTag($"{Prefix}outcome", outcome);
}
