using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/flagged-comment.json</c>: why it is flagged, what is saved, and its category's way step by step; to the unit or, as an escalation, to the communications unit.</summary>
internal static class FlaggedCard
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int MostHits = 5;

    private const int LongestWords = 80;

    public static JsonObject Data(CardFacts facts, CardKind card)
    {
        var (item, flag) = (facts.Item, facts.Item.Flag!);
        var escalation = card is CardKind.Escalation;
        var erased = flag.ErasedAt is not null;
        var data = new JsonObject
        {
            ["item"] = item.Id.ToString(),
            ["round"] = item.Round,
            ["card"] = escalation ? "escalation" : "flagged",
            ["title"] = (!escalation ? Texts.FlagOn : item.MissedAt is null ? Texts.FlagEscalatedOn : Texts.FlagMissedOn).With(facts.AccountName),
            ["summary"] = Summary(facts),
            ["state"] = QuestionCard.State(item, facts.IsLate),
            ["tone"] = QuestionCard.Tone(item, facts.IsLate),
            ["isOpen"] = item.IsUnhandled,
            ["isFinished"] = !item.IsUnhandled,
            ["ended"] = CardHistory.Ended(facts),
            ["unsure"] = item is { Unsure: true, IsUnhandled: true } && flag.Chosen is null,
            ["rerouted"] = facts.Rerouted is not null,
            ["reroutedText"] = facts.Rerouted ?? Texts.ReroutedCard.With(facts.UnitName),
            ["hits"] = new JsonArray([.. Hits(flag)]),
            ["hasEvidence"] = flag.Evidence is not null,
            ["evidence"] = flag.Evidence is { } saved ? Texts.EvidenceSaved.With(facts.When(saved.At)) : string.Empty,
            ["digest"] = flag.Evidence is { } evidence ? PeoplesText.Shown(Texts.EvidenceDigest.With(evidence.Digest)) : string.Empty,
            ["erased"] = erased,
            ["erasedText"] = flag.ErasedAt is { } at ? Texts.ErasedComment.With(facts.When(at)) : string.Empty,
            ["deadline"] = facts.Deadline,
            ["why"] = facts.Why,
            ["happened"] = new JsonArray([.. QuestionCard.Happened(facts)]),
            ["story"] = new JsonArray([.. escalation ? EscalationCard.Story(facts) : []]),
            ["hasStory"] = escalation,
            ["mayTake"] = item.State is ItemState.Open || (escalation && item is { IsUnhandled: true, Holder: { } holder } && holder.At < item.EscalatedAt),
            ["takeTitle"] = escalation ? Texts.VerbTakeOver : Texts.VerbTake,
            ["mayLeave"] = item.IsUnhandled,
            ["mayUndo"] = QuestionCard.CanUndo(facts),
            ["mayHandBack"] = item.State is ItemState.Acknowledged && !QuestionCard.CanUndo(facts),
        };
        ActsData.AddTo(data, facts, escalation);
        ActsData.AddForward(data, facts);
        CommentData.AddTo(data, facts);
        data["hasContent"] = !erased;
        data["address"] = PeoplesText.Shown(SwedishText.Cut(Texts.CommentAddress.With(data["link"]!.GetValue<string>()), 500, "…"));
        if (erased)
        {
            (data["hasLink"], data["hasFoldedLink"], data["author"], data["comment"], data["about"]) = (false, false, string.Empty, string.Empty, string.Empty);
        }

        if (facts.Story.Comment!.Post.Status is PostStatus.Removed && flag.GoneAt is { } gone)
        {
            data["remarks"]!.AsArray().Add(new JsonObject { ["text"] = Texts.GoneComment.With(facts.When(gone)) });
        }

        FlagPathData.AddTo(data, facts);
        CrisisLine.AddTo(data, facts);
        return data;
    }

    public static string Summary(CardFacts facts) => facts.Item.IsUnhandled
        ? Texts.FlagSummary.With(facts.AccountName, SwedishText.Deadline(facts.Item.Due.At, facts.Now, facts.Zone))
        : Texts.FlagSummaryDone.With(facts.AccountName, CardHistory.EndOf(facts));

    private static IEnumerable<JsonObject> Hits(Flag flag)
    {
        if (flag.By is { } by)
        {
            yield return Hit(Texts.FlaggedBy.With(by.Name), string.Empty);
        }

        foreach (var hit in flag.Hits.All.Take(MostHits))
        {
            var words = SwedishText.Cut(string.Join(' ', hit.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestWords, "…");
            yield return Hit(NameOf(hit.Sign), PeoplesText.Shown(hit.Sure ? words : Texts.HitUnsure.With(words)));
        }
    }

    private static JsonObject Hit(string name, string words) => new() { ["name"] = name, ["words"] = words };

    private static string NameOf(FlagSign sign) => sign switch
    {
        FlagSign.PersonalNumber => Texts.SignPersonalNumber,
        FlagSign.Threat => Texts.SignThreat,
        FlagSign.Slur => Texts.SignSlur,
        FlagSign.Selling => Texts.SignSelling,
    };
}
