using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/snapshot-came.json</c>: that a snapshot is taken, to whoever keeps it.</summary>
internal static class SnapshotCameCard
{
    public static JsonObject Data(CardFacts facts)
    {
        var resolved = facts.Story.Journal.LastOrDefault(entry => entry is { Kind: JournalKind.Resolved, Resolution: ResolutionKind.Done });
        var kept = facts.Story.Journal.LastOrDefault(entry => entry.Kind is JournalKind.SnapshotKept);

        // One that was undone, and then given as a link, is the link.
        var file = kept?.At >= resolved?.At ? KeptSnapshot.Parse(kept?.Note) : null;
        var link = resolved?.Link;
        var title = Texts.SnapshotCameTitle.With(facts.AccountName);
        var by = resolved?.By?.Name ?? Texts.SnapshotSomebody;
        return new JsonObject
        {
            ["title"] = title,
            ["summary"] = $"{title}: {(file is not null ? file.Name : link?.Host ?? by)}",
            ["who"] = (file is not null ? Texts.SnapshotCameFile : link is not null ? Texts.SnapshotCameLink : Texts.SnapshotCameSaid).With(by, facts.When(resolved?.At ?? facts.Item.OpenedAt), facts.UnitName),
            ["lines"] = new JsonArray([.. Lines(facts, file, resolved).Select(line => new JsonObject { ["text"] = PeoplesText.Shown(line) })]),
            ["hasDigest"] = file is not null,
            ["digest"] = file?.Digest ?? string.Empty,
            ["item"] = facts.Item.Id.ToString(),
            ["hasUrl"] = link is not null,
            ["url"] = link?.AbsoluteUri ?? string.Empty,
        };
    }

    private static IEnumerable<string> Lines(CardFacts facts, KeptSnapshot? file, JournalEntry? resolved)
    {
        var rules = facts.Policy.Snapshots;
        string?[] lines =
        [
            file is not null ? Texts.SnapshotCameName.With(file.Name, FileSize.Of(file.Size), file.GivenName) : resolved?.Link?.OriginalString,
            file is null && resolved?.Note is { } note ? note : null,
            rules.Format is { } format ? Texts.SnapshotFormat.With(format) : null,
            rules.Place is { } place ? Texts.SnapshotPlace.With(place) : null,
            rules.Receiver is { } receiver ? Texts.SnapshotReceiver.With(receiver) : null,
        ];
        return lines.OfType<string>();
    }
}
