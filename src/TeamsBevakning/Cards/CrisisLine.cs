using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Crises;

namespace TeamsBevakning.Cards;

/// <summary>The line by which a card says that there is a crisis.</summary>
internal static class CrisisLine
{
    /// <summary>On an item's card, while somebody still has to do something about it.</summary>
    public static void AddTo(JsonObject data, CardFacts facts) =>
        Add(data, facts.Item.IsUnhandled && facts.Policy.Declared.Of(facts.Item) is { } scope ? Of(scope, facts.Policy, facts.Register, facts.Now, ReplyLanguage.Swedish) : null);

    /// <summary>On a card that tells of many.</summary>
    public static void AddTo(JsonObject data, Policy? policy, Register? register, Instant now, ReplyLanguage language = ReplyLanguage.Swedish) =>
        Add(data, policy is null || register is null ? null : Of(policy, register, now, language));

    /// <summary>What stands before it.</summary>
    public static string Heading(ReplyLanguage language) => language.Of(Texts.CrisisHeading, English.CrisisHeading);

    /// <summary>Where it is on; null when it is off.</summary>
    public static string? Of(Policy policy, Register register, Instant now, ReplyLanguage language) => policy.Declared switch
    {
        { IsOn: false } => null,
        { Everywhere: { } everywhere } => Of(everywhere, policy, register, now, language),
        var some => $"{language.Of(Texts.CrisisLineFor, English.CrisisLineFor).With(Names(some, register, language), language.When(some.Scopes[0].Since, now, policy.Calendar.Zone))}{Wording(policy)}",
    };

    public static string Names(CrisisState state, Register register, ReplyLanguage language) =>
        language.Listed(state.Scopes.Select(scope => scope.Account is { } account ? register.Find(account)?.Name ?? account.Value : language.Of(Texts.CrisisWhole, English.CrisisWhole)));

    public static string NameOf(PersonId by, Register register, ReplyLanguage language) => register.Find(by)?.Name ?? language.Of(Texts.CrisisSomebody, English.CrisisSomebody);

    private static string Of(CrisisScope scope, Policy policy, Register register, Instant now, ReplyLanguage language) =>
        $"{language.Of(Texts.CrisisLine, English.CrisisLine).With(language.When(scope.Since, now, policy.Calendar.Zone), NameOf(scope.By, register, language))}{Wording(policy)}";

    private static string Wording(Policy policy) => policy.Crisis?.Wording is { } wording ? $" {wording}" : string.Empty;

    private static void Add(JsonObject data, string? text)
    {
        data["isCrisis"] = text is not null;
        data["crisis"] = text is null ? string.Empty : $"  {text}";
    }
}
