using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain.Crises;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Policies.Explained;
using TeamsBevakning.Policies.Values;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/crisis.json</c>: how the crisis is, or what a switch of it would mean, to be confirmed.</summary>
internal static class CrisisCard
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int MostNames = 30;

    public static JsonObject Data(CrisisView view, Instant now)
    {
        var asks = view.Stage is CrisisStage.AskOn or CrisisStage.AskOff;
        var title = Title(view);
        return new JsonObject
        {
            ["title"] = title,
            ["summary"] = view.Stage is CrisisStage.Status && view.State.IsOn ? $"{title}: {string.Join(' ', Scopes(view, now))}" : title,
            ["tone"] = view.Stage is CrisisStage.AskOn or CrisisStage.On || (view.Stage is CrisisStage.Status && view.State.IsOn) ? "warning" : "emphasis",
            ["lines"] = new JsonArray([.. Lines(view, now).Select(line => new JsonObject { ["text"] = line })]),
            ["asks"] = asks,
            ["confirm"] = view.Stage is CrisisStage.AskOff ? Texts.CrisisConfirmOff : Texts.CrisisConfirmOn,
            ["switch"] = view.Stage is CrisisStage.AskOff ? "off" : "on",
            ["accounts"] = string.Join('\n', view.Accounts.Select(account => account.Id.Value)),
            ["number"] = view.State.Number,
        };
    }

    private static string Title(CrisisView view) => view.Stage switch
    {
        CrisisStage.Status => view.State.IsOn ? Texts.CrisisIsOn : Texts.CrisisIsOff,
        CrisisStage.AskOn => Texts.CrisisAskOn.With(About(view)),
        CrisisStage.AskOff => Texts.CrisisAskOff.With(About(view)),
        CrisisStage.On => Texts.CrisisNowOn.With(About(view)),
        CrisisStage.Off => Texts.CrisisNowOff.With(About(view)),
    };

    /// <summary>”hela kommunen”, ”Badhuset och Biblioteket”.</summary>
    private static string About(CrisisView view)
    {
        if (view.Accounts.Count > 0)
        {
            var names = view.Accounts.Select(account => account.Name).ToList();
            return names.Count <= MostNames ? SwedishText.Listed(names) : Texts.CrisisMany.With(names.Count);
        }

        return view.Stage is CrisisStage.AskOff && view.State.Everywhere is null ? CrisisLine.Names(view.State, view.Register, ReplyLanguage.Swedish) : Texts.CrisisWhole;
    }

    private static IEnumerable<string> Lines(CrisisView view, Instant now) => view.Stage switch
    {
        CrisisStage.Status => view.State.IsOn ? [.. Scopes(view, now), .. Rules(view)] : [Texts.CrisisHow],
        CrisisStage.AskOn => [.. Rules(view), Moved(view.Moved), Texts.CrisisEveryCard],
        CrisisStage.AskOff => [Texts.CrisisUsualAgain, Moved(view.Moved)],
        CrisisStage.On => [.. Rules(view), Moved(view.Moved)],
        CrisisStage.Off => view.State.IsOn ? [Texts.CrisisStillOn.With(CrisisLine.Names(view.State, view.Register, ReplyLanguage.Swedish)), Moved(view.Moved)] : [Moved(view.Moved)],
    };

    private static IEnumerable<string> Scopes(CrisisView view, Instant now) => view.State.Scopes.Take(MostNames).Select(scope => Texts.CrisisScope.With(
        CrisisLine.Names(new CrisisState(0, [scope]), view.Register, ReplyLanguage.Swedish), SwedishText.When(scope.Since, now, view.Policy.Calendar.Zone), CrisisLine.NameOf(scope.By, view.Register, ReplyLanguage.Swedish)));

    private static IEnumerable<string> Rules(CrisisView view)
    {
        if (view.Policy.Crisis is not { } rules)
        {
            yield break;
        }

        foreach (var kind in ItemKindWords.Targeted.Values.Where(rules.Targets.ContainsKey))
        {
            yield return $"{KindText.Name(kind)}: {Promise(rules.Targets[kind].Usual, KindText.MustBe(kind))}.";
        }

        if (rules.Calendar is { } calendar)
        {
            yield return Texts.CrisisHours.With(string.Join(", ", HoursText.Week(calendar.Rules.Week, whole: false)));
        }

        if (rules.Wording is { } wording)
        {
            yield return wording;
        }
    }

    private static string Promise(Target target, string must) => target.Acknowledge is { } take
        ? Texts.CrisisTakeAndResolve.With(RuleText.Within(take), must, RuleText.Within(target.Resolve))
        : Texts.CrisisResolve.With(must, RuleText.Within(target.Resolve));

    private static string Moved(int count) => count switch
    {
        0 => Texts.CrisisMovesNone,
        1 => Texts.CrisisMovesOne,
        _ => Texts.CrisisMoves.With(count),
    };
}
