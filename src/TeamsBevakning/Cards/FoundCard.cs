using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/found.json</c>: an item or an account as it stood when somebody put it into a conversation. It has no button that does anything, for anybody may read there; of what is flagged it shows no text.</summary>
internal static class FoundCard
{
    private const int LongestText = 600;
    private const int LongestBare = 80;

    public static JsonObject Data(CardFacts facts)
    {
        var item = facts.Item;
        var comment = item.Flag is null && item.Kind is not ItemKind.FlaggedComment ? facts.Story.Comment : null;
        string?[] lines =
        [
            item.IsUnhandled ? QuestionCard.State(item, facts.IsLate) : CardHistory.Ended(facts),
            facts.Deadline,
            Texts.FoundAt.With(facts.UnitName),
            item.Kind is ItemKind.FlaggedComment ? Texts.FoundFlagged.With(facts.UnitName) : null,
        ];
        return Of(
            TitleOf(facts),
            $"{TitleOf(facts)}: {facts.Deadline}",
            comment is null ? null : PeoplesText.Shown(SwedishText.Cut(string.IsNullOrWhiteSpace(comment.Post.Text) ? Texts.EmptyComment : comment.Post.Text, LongestText, "…")),
            lines,
            item.Kind is ItemKind.FlaggedComment ? null : comment?.Post.Link?.OriginalString ?? (item.Matter is not null && item.Account is { } id ? facts.Register.Find(id)?.Url?.AbsoluteUri : null),
            Texts.FoundThen.With(facts.When(facts.Now)));
    }

    public static JsonObject Data(Account account, Register register, string when)
    {
        string Names(IReadOnlyList<PersonId> people) => SwedishText.Listed(people.Select(person => register.Find(person)?.Name ?? person.ToString()));
        string?[] lines =
        [
            Texts.FoundAccount.With(account.Platform, register.Find(account.Unit)?.Name ?? account.Unit.Value),
            account.Administrators.Count == 0 ? Texts.FoundNobody : Texts.FoundResponsible.With(Names(account.Administrators)),
            account.Substitutes.Count == 0 ? null : Texts.FoundSubstitutes.With(Names(account.Substitutes)),
        ];
        return Of(account.Name, $"{account.Name}: {lines[0]}", null, lines, account.Url?.AbsoluteUri, Texts.FoundRegister.With(when));
    }

    /// <summary>What stands in the list of hits, which is no card of ours and may read signs as markup: letters, digits and what ends a sentence.</summary>
    public static (string Title, string Text) Line(JsonObject data) => (
        Bare(data["title"]!.GetValue<string>()),
        string.Join(" · ", data["lines"]!.AsArray().Take(2).Select(line => Bare(line!["text"]!.GetValue<string>())).Append(Bare(data["comment"]!.GetValue<string>())).Where(part => part.Length > 0)));

    public static string TitleOf(CardFacts facts) => facts.Item.Matter is { } matter ? MatterText.Title(facts.Item.Kind, matter)
        : (facts.Item.Kind is ItemKind.FlaggedComment ? Texts.FoundFlaggedOn : Texts.QuestionOn).With(facts.AccountName);

    private static JsonObject Of(string title, string summary, string? text, IEnumerable<string?> lines, string? link, string then) => new()
    {
        ["title"] = PeoplesText.Shown(title),
        ["summary"] = summary,
        ["hasComment"] = text is not null,
        ["comment"] = text ?? string.Empty,
        ["lines"] = new JsonArray([.. lines.Where(line => !string.IsNullOrEmpty(line)).Select(line => new JsonObject { ["text"] = PeoplesText.Shown(line!) })]),
        ["then"] = then,
        ["hasLink"] = link is not null,
        ["link"] = link ?? string.Empty,
    };

    private static string Bare(string text)
    {
        var bare = new string([.. text.Select((c, i) => char.IsLetterOrDigit(c) || c is '?' or '!' or ',' or ':' || IsWithinNumber(text, i) ? c : ' ')]);
        return SwedishText.Cut(string.Join(' ', bare.Split(' ', StringSplitOptions.RemoveEmptyEntries)), LongestBare, "…");
    }

    /// <summary>The point of ”16.30” makes no link and no list.</summary>
    private static bool IsWithinNumber(string text, int i) => text[i] == '.' && i > 0 && i < text.Length - 1 && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
