using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Explained;
using TeamsBevakning.Policies.Values;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/crisis.json</c>: how the crisis is, or what a switch of it would mean, to be confirmed.</summary>
internal static class CrisisCard
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int MostNames = 30;

    public static JsonObject Data(CrisisView view, Instant now, ReplyLanguage language)
    {
        var asks = view.Stage is CrisisStage.AskOn or CrisisStage.AskOff;
        var title = Title(view, language);
        return new JsonObject
        {
            ["lang"] = language.Tag(),
            ["language"] = language.Tag(),
            ["title"] = title,
            ["summary"] = view.Stage is CrisisStage.Status && view.State.IsOn ? $"{title}: {string.Join(' ', Scopes(view, now, language))}" : title,
            ["tone"] = view.Stage is CrisisStage.AskOn or CrisisStage.On || (view.Stage is CrisisStage.Status && view.State.IsOn) ? "warning" : "emphasis",
            ["lines"] = new JsonArray([.. Lines(view, now, language).Select(line => new JsonObject { ["text"] = line })]),
            ["asks"] = asks,
            ["confirm"] = view.Stage is CrisisStage.AskOff ? language.Of(Texts.CrisisConfirmOff, English.CrisisConfirmOff) : language.Of(Texts.CrisisConfirmOn, English.CrisisConfirmOn),
            ["switch"] = view.Stage is CrisisStage.AskOff ? "off" : "on",
            ["accounts"] = string.Join('\n', view.Accounts.Select(account => account.Id.Value)),
            ["number"] = view.State.Number,
        };
    }

    private static string Title(CrisisView view, ReplyLanguage language) => view.Stage switch
    {
        CrisisStage.Status => view.State.IsOn ? language.Of(Texts.CrisisIsOn, English.CrisisIsOn) : language.Of(Texts.CrisisIsOff, English.CrisisIsOff),
        CrisisStage.AskOn => language.Of(Texts.CrisisAskOn, English.CrisisAskOn).With(About(view, language)),
        CrisisStage.AskOff => language.Of(Texts.CrisisAskOff, English.CrisisAskOff).With(About(view, language)),
        CrisisStage.On => language.Of(Texts.CrisisNowOn, English.CrisisNowOn).With(About(view, language)),
        CrisisStage.Off => language.Of(Texts.CrisisNowOff, English.CrisisNowOff).With(About(view, language)),
    };

    /// <summary>”hela kommunen”, ”Badhuset och Biblioteket”.</summary>
    private static string About(CrisisView view, ReplyLanguage language)
    {
        if (view.Accounts.Count > 0)
        {
            var names = view.Accounts.Select(account => account.Name).ToList();
            return names.Count <= MostNames ? language.Listed(names) : language.Of(Texts.CrisisMany, English.CrisisMany).With(names.Count);
        }

        return view.Stage is CrisisStage.AskOff && view.State.Everywhere is null ? CrisisLine.Names(view.State, view.Register, language) : language.Of(Texts.CrisisWhole, English.CrisisWhole);
    }

    private static IEnumerable<string> Lines(CrisisView view, Instant now, ReplyLanguage language) => view.Stage switch
    {
        CrisisStage.Status => view.State.IsOn ? [.. Scopes(view, now, language), .. Rules(view, language)] : [language.Of(Texts.CrisisHow, English.CrisisHow)],
        CrisisStage.AskOn => [.. Rules(view, language), Moved(view.Moved, language), language.Of(Texts.CrisisEveryCard, English.CrisisEveryCard)],
        CrisisStage.AskOff => [language.Of(Texts.CrisisUsualAgain, English.CrisisUsualAgain), Moved(view.Moved, language)],
        CrisisStage.On => [.. Rules(view, language), Moved(view.Moved, language)],
        CrisisStage.Off => view.State.IsOn ? [language.Of(Texts.CrisisStillOn, English.CrisisStillOn).With(CrisisLine.Names(view.State, view.Register, language)), Moved(view.Moved, language)] : [Moved(view.Moved, language)],
    };

    private static IEnumerable<string> Scopes(CrisisView view, Instant now, ReplyLanguage language) => view.State.Scopes.Take(MostNames).Select(scope => language.Of(Texts.CrisisScope, English.CrisisScope).With(
        CrisisLine.Names(new CrisisState(0, [scope]), view.Register, language), language.When(scope.Since, now, view.Policy.Calendar.Zone), CrisisLine.NameOf(scope.By, view.Register, language)));

    private static IEnumerable<string> Rules(CrisisView view, ReplyLanguage language)
    {
        if (view.Policy.Crisis is not { } rules)
        {
            yield break;
        }

        foreach (var kind in ItemKindWords.Targeted.Values.Where(rules.Targets.ContainsKey))
        {
            yield return $"{language.Of(KindText.Name(kind), EnglishRules.Name(kind))}: {Promise(rules.Targets[kind].Usual, language.Of(KindText.MustBe(kind), EnglishRules.MustBe(kind)), language)}.";
        }

        if (rules.Calendar is { } calendar)
        {
            yield return language.Of(Texts.CrisisHours, English.CrisisHours).With(string.Join(", ", language is ReplyLanguage.English ? EnglishRules.Week(calendar.Rules.Week) : HoursText.Week(calendar.Rules.Week, whole: false)));
        }

        if (rules.Wording is { } wording)
        {
            yield return wording;
        }
    }

    private static string Promise(Target target, string must, ReplyLanguage language) => target.Acknowledge is { } take
        ? language.Of(Texts.CrisisTakeAndResolve, English.CrisisTakeAndResolve).With(Within(take, language), must, Within(target.Resolve, language))
        : language.Of(Texts.CrisisResolve, English.CrisisResolve).With(must, Within(target.Resolve, language));

    private static string Within(TargetRule rule, ReplyLanguage language) => language.Of(RuleText.Within(rule), EnglishRules.Within(rule));

    private static string Moved(int count, ReplyLanguage language) => count switch
    {
        0 => language.Of(Texts.CrisisMovesNone, English.CrisisMovesNone),
        1 => language.Of(Texts.CrisisMovesOne, English.CrisisMovesOne),
        _ => language.Of(Texts.CrisisMoves, English.CrisisMoves).With(count),
    };
}
