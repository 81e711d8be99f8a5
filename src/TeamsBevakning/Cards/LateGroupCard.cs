using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/late-group.json</c>: what went to the communications unit together, a line each, and a way to each one's own card.</summary>
internal static class LateGroupCard
{
    /// <summary>Forty comments on one post are one story. A card may be 28 KB in all.</summary>
    private const int MostLines = 40;

    private const int MostLinesWhenShort = 10;

    private const int LongestExcerpt = 60;

    private const int LongestExcerptOfMany = 36;

    private const int FewLines = 20;

    private const int LongestName = 40;

    private const int LongestLink = 120;

    public static JsonObject Data(IReadOnlyList<Story> stories, Register register, Policy policy, Instant now, bool isShort = false)
    {
        var facts = stories.OrderBy(story => !story.Item.IsUnhandled).ThenBy(story => story.Item.Due.At).ThenBy(story => story.Item.ReceivedAt)
            .Select(story => new CardFacts(story, register, policy, now, Rerouted: null)).ToList();
        var left = facts.Count(each => each.Item.IsUnhandled);
        var most = isShort ? MostLinesWhenShort : MostLines;
        var shown = left == 0 ? [] : facts.Take(most).ToList();
        var ofOneThread = facts.All(each => each.Item.Kind is ItemKind.Question && each.Item.ThreadId is { } thread && thread == facts[0].Item.ThreadId && each.Item.Account == facts[0].Item.Account);
        var title = ofOneThread ? Texts.GroupThreadTitle.With(facts.Count, facts[0].AccountName) : Texts.GroupTitle.With(facts.Count);
        var free = facts.Count(MayTake);
        var excerpt = shown.Count > FewLines ? LongestExcerptOfMany : LongestExcerpt;
        var data = new JsonObject
        {
            ["title"] = title,
            ["summary"] = left == 0 ? Texts.LateSummaryDone.With(title) : title,
            ["tone"] = left == 0 ? "good" : "attention",
            ["isOpen"] = left > 0,
            ["state"] = left == 0 ? Texts.LateDone : Texts.LateLeft.With(left),
            ["lines"] = new JsonArray([.. shown.Select(each => Line(each, ofOneThread, excerpt))]),
            ["hasMore"] = left > 0 && facts.Count > most,
            ["more"] = Texts.LateMore.With(facts.Count - most),
            ["choices"] = new JsonArray([.. shown.Where(each => each.Item.IsUnhandled).Select((each, i) => new JsonObject
            {
                ["title"] = $"{i + 1}. {NameOf(each, ofOneThread)}{CommentData.Excerpt(each.Story, LongestExcerptOfMany)}",
                ["value"] = each.Item.Id.ToString(),
            })]),
            ["items"] = string.Join(' ', facts.Select(each => MayTake(each) ? $"{each.Item.Id}:{each.Item.Round}" : each.Item.Id.ToString())),
            ["mayTakeAll"] = policy.Gather.PressForAll && free > 0,
            ["takeAll"] = free == 1 ? Texts.VerbTakeOver : Texts.GroupTakeAll.With(free),
        };
        CrisisLine.AddTo(data, stories.Any(story => story.Item.IsUnhandled && policy.Declared.Of(story.Item) is not null) ? policy : null, register, now);
        return data;
    }

    private static bool MayTake(CardFacts facts) => facts.Item is { IsUnhandled: true } item && (item.Holder is null || item.Holder.At < item.EscalatedAt);

    private static JsonObject Line(CardFacts facts, bool ofOneThread, int excerpt)
    {
        var link = facts.Item.IsUnhandled && facts.Story.Comment?.Post.Link is { } url && url.OriginalString.Length <= LongestLink ? url.OriginalString : string.Empty;
        return new JsonObject
        {
            ["name"] = NameOf(facts, ofOneThread),
            ["comment"] = CommentData.Excerpt(facts.Story, excerpt),
            ["status"] = $"  {Status(facts)}",
            ["color"] = facts.Item.IsUnhandled ? facts.Item.Holder is null ? "attention" : "warning" : "default",
            ["hasLink"] = link.Length > 0,
            ["link"] = link,
        };
    }

    private static string Status(CardFacts facts) => !facts.Item.IsUnhandled ? CardHistory.EndOf(facts)
        : facts.Item.Holder is { } holder ? Texts.StateTaken.With(SwedishText.Cut(holder.By.Name, LongestName, "…"))
        : Texts.GroupDue.With(SwedishText.Deadline(facts.Item.Due.At, facts.Now, facts.Zone));

    /// <summary>In a thread all are of the same account: who asks tells them apart.</summary>
    private static string NameOf(CardFacts facts, bool ofOneThread)
    {
        var name = ofOneThread ? facts.Story.Comment?.Post.AuthorName : facts.AccountName;
        return string.IsNullOrWhiteSpace(name) ? string.Empty : $"{PeoplesText.Shown(SwedishText.Cut(name, LongestName, "…"))}  ";
    }
}
