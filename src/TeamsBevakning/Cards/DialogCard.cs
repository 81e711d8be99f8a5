using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>What a person has written in a dialog so far, which stands there again when something of it is wrong.</summary>
/// <param name="Link">The answer's address.</param>
/// <param name="Note">The note, or why.</param>
/// <param name="Until">The new deadline.</param>
/// <param name="Unit">The unit that was chosen, by its id.</param>
internal sealed record Typed(string Link, string Note, string Until, string Unit);

/// <summary>The data of <c>cards/dialog.json</c>: a card's longer input in a dialog of its own: answered, extended, forwarded.</summary>
internal static class DialogCard
{
    private const int LongestComment = 300;

    private const int LongestTyped = 2_500;

    /// <summary>A dialog has room for more than a card in a channel.</summary>
    private const int MostUnits = 150;

    /// <param name="card">Which card the button stands on, as the button says it.</param>
    /// <param name="problem">What is wrong with what was written; null for nothing.</param>
    public static JsonObject Data(CardFacts facts, PressVerb verb, string card, Typed typed, string? problem)
    {
        var item = facts.Item;
        var units = verb is PressVerb.Forward ? facts.Register.Units.Where(unit => unit.Id != item.Unit).Take(MostUnits).ToList() : [];
        return new JsonObject
        {
            ["item"] = item.Id.ToString(),
            ["round"] = item.Round,
            ["card"] = card,
            ["verb"] = Of(verb, "extend", "forward", "answered"),
            ["summary"] = TitleOf(verb),
            ["hasProblem"] = problem is not null,
            ["problem"] = problem ?? string.Empty,
            ["about"] = item.Matter is null ? facts.AccountName : facts.UnitName,
            ["comment"] = item.Flag?.ErasedAt is { } erased ? Texts.ErasedComment.With(facts.When(erased)) : CommentData.Excerpt(facts.Story, LongestComment),
            ["how"] = verb is PressVerb.Extend ? Texts.ExtendHow.With(SwedishText.Deadline(item.Due.At, facts.Now, facts.Zone)) : facts.Deadline,
            ["isAnswer"] = verb is PressVerb.Answered,
            ["isExtension"] = verb is PressVerb.Extend,
            ["isForwarding"] = verb is PressVerb.Forward,
            ["link"] = Kept(typed.Link),
            ["note"] = Kept(typed.Note),
            ["until"] = Kept(typed.Until),
            ["unitLabel"] = item.OwnCard is CardKind.Question ? Texts.ForwardWhoAnswers : Texts.ForwardWhoTakes,
            ["hasReply"] = verb is PressVerb.Forward && item.OwnCard is CardKind.Question,
            ["unit"] = units.Exists(unit => unit.Id.Value == typed.Unit) ? typed.Unit : string.Empty,
            ["units"] = new JsonArray([.. units.Select(unit => new JsonObject { ["id"] = unit.Id.Value, ["text"] = PeoplesText.Shown(SwedishText.Cut(unit.Name, 80, "…")) })]),
            ["forwardReply"] = ActsData.ForwardReply(facts),
            ["save"] = Of(verb, Texts.DialogSaveExtend, Texts.DialogSaveForward, Texts.DialogSaveAnswer),
        };
    }

    public static string TitleOf(PressVerb verb) => Of(verb, Texts.DialogExtend, Texts.DialogForward, Texts.DialogAnswer);

    private static string Of(PressVerb verb, string extend, string forward, string answered) =>
        verb is PressVerb.Extend ? extend : verb is PressVerb.Forward ? forward : answered;

    private static string Kept(string text) => SwedishText.Cut(text, LongestTyped, string.Empty);
}
