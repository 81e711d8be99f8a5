using TeamsBevakning.Chaos.Connector;

namespace TeamsBevakning.Chaos.Judging;

/// <summary>What stands in the channels is how the items stand.</summary>
internal static class CardsShowTheLast
{
    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("cards show the last version");
        var inSummary = evidence.Store.Summaries.ToLookup(row => row.Delivery, row => evidence.Items[row.Item]);
        foreach (var row in evidence.Store.Deliveries)
        {
            // The journal's weekly head is about no item, and never changes.
            if (evidence.Items.GetValueOrDefault(row.Item) is { } item && evidence.Connector.Find(row.Conversation, row.Activity)?.Content is { } content
                && Wrong(row, item, inSummary[row.Id], content) is { } wrong)
            {
                findings.Fault($"delivery {row.Id} ({row.Card} of {row.Item}, activity {row.Activity}): {wrong}");
            }
        }

        findings.Figure = $"{evidence.Store.Deliveries.Count} cards compared";
        return findings;
    }

    private static string? Wrong(DeliveryRow row, ItemRow item, IEnumerable<ItemRow> summarized, CardContent content) => row.Card switch
    {
        "LateSummary" or "LateGroup" => WrongSummary([.. summarized], content),
        "Reminder" => WrongReminder(item, content),
        _ => WrongItem(item, content),
    };

    private static string? WrongReminder(ItemRow item, CardContent content)
    {
        var verb = item.Kind switch
        {
            "Question" => "besvara",
            "FlaggedComment" => "hantera",
            "Oversight" => "göra",
            _ => "åtgärda",
        };
        return content.Shows($"{verb}s senast") == item.IsUnhandled ? null : $"it does not show that the item is {item.State}";
    }

    private static string? WrongItem(ItemRow item, CardContent content) =>
        item.Comment is { } comment && !content.Shows(comment) ? $"it does not show {item.Comment}"
        : content.Buttons.FirstOrDefault(button => button.Item != item.Id) is { } other ? $"a button is bound to {other.Item}"
        : content.Buttons.FirstOrDefault(button => button.Round != item.Round) is { } old ? $"a button is of round {old.Round}, the item is in round {item.Round}"
        : StateText(item) is { } state && !(item.IsUnhandled ? content.Texts.Contains(state) : content.Shows(state)) ? $"it does not show '{state}'"
        : item.IsUnhandled && content.Buttons.Count == 0 ? "it has no buttons"
        : null;

    private static string? WrongSummary(IReadOnlyList<ItemRow> items, CardContent content)
    {
        var left = items.Count(item => item.IsUnhandled);
        return content.Texts.Any(text => left == 0 ? text == "Alla avslutade" : text.Contains($"{left} ", StringComparison.Ordinal)) ? null : $"it does not show that {left} of {items.Count} are left";
    }

    /// <summary>As <c>Texts.resx</c> has it; null for what has words of its own: how many are left to look at, and how a flagged comment ended.</summary>
    private static string? StateText(ItemRow item) => item.State switch
    {
        _ when item.Kind == "Oversight" || (item.Kind == "FlaggedComment" && !item.IsUnhandled) => null,
        "Open" => item.MissedAt is null ? "Ny" : "Försenad",
        "Acknowledged" => $"Tagen av {item.HolderName}",
        "Withdrawn" => "tog bort kommentaren",
        _ => item.Resolution switch
        {
            "NoAction" => "Ingen åtgärd",
            "Done" => "Åtgärdat",
            "Referred" => "Hänvisad vidare",
            "Filed" => "Diarieförd",
            _ => "Besvarad",
        },
    };
}
