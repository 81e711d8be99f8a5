using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/question.json</c>: the question, its deadline and why, who has it, and what can be done.</summary>
internal static class QuestionCard
{
    public static JsonObject Data(CardFacts facts)
    {
        var item = facts.Item;
        var late = facts.IsLate;
        var data = new JsonObject
        {
            ["item"] = item.Id.ToString(),
            ["round"] = item.Round,
            ["title"] = Texts.QuestionOn.With(facts.AccountName),
            ["summary"] = Summary(facts),
            ["state"] = State(item, late),
            ["tone"] = Tone(item, late),
            ["isOpen"] = item.IsUnhandled,
            ["isFinished"] = !item.IsUnhandled,
            ["ended"] = CardHistory.Ended(facts),
            ["unsure"] = item.Unsure,
            ["rerouted"] = facts.Rerouted is not null,
            ["reroutedText"] = facts.Rerouted ?? Texts.ReroutedCard.With(facts.UnitName),
            ["deadline"] = facts.Deadline,
            ["why"] = facts.Why,
            ["takeBy"] = item is { State: ItemState.Open, AcknowledgeDue: { } take } && !late
                ? new JsonArray(new JsonObject { ["text"] = (facts.Now >= take.At ? Texts.TakeWas : Texts.TakeBy).With(SwedishText.Deadline(take.At, facts.Now, facts.Zone)), ["color"] = facts.Now >= take.At ? "attention" : "default" })
                : [],
            ["happened"] = new JsonArray([.. Happened(facts)]),
            ["reasons"] = new JsonArray([.. facts.Policy.NoActionReasons.Select(reason => new JsonObject { ["text"] = reason })]),
            ["mayTake"] = item.State is ItemState.Open,
            ["takeTitle"] = Texts.VerbTake,
            ["mayResolve"] = item.IsUnhandled,
            ["mayWait"] = item is { IsUnhandled: true, Waiting: null } && facts.Target?.Interim is { } pause && (item.Moves.Extended is null || Promised(facts, pause) > item.Due.At),
            ["waitText"] = facts.Target?.Interim is { } interim ? PromiseText(facts, interim) : string.Empty,
            ["mayUndo"] = CanUndo(facts),
            ["mayHandBack"] = item.State is ItemState.Acknowledged && !CanUndo(facts),
            ["mayFlag"] = facts.Policy.Flags.Categories.Count > 0 && item.State is not ItemState.Withdrawn,
        };
        ActsData.AddTo(data, facts, isEscalation: false);
        ActsData.AddEndings(data, facts);
        CommentData.AddTo(data, facts);
        CrisisLine.AddTo(data, facts);
        return data;
    }

    public static string Summary(CardFacts facts) => facts.Item.Matter is not null ? MatterCard.Summary(facts)
        : facts.Item.Flag is not null ? FlaggedCard.Summary(facts)
        : facts.Item.IsUnhandled ? Texts.QuestionSummary.With(facts.AccountName, SwedishText.Deadline(facts.Item.Due.At, facts.Now, facts.Zone))
        : Texts.QuestionSummaryDone.With(facts.AccountName, CardHistory.EndOf(facts));

    internal static bool CanUndo(CardFacts facts) => facts.Item.Undo is { } undo && facts.Now < undo.Until;

    internal static string State(Item item, bool late) => item.State switch
    {
        ItemState.Open => late ? Texts.StateOpenLate : Texts.StateOpen,
        ItemState.Acknowledged => Texts.StateTaken.With(item.Holder!.By.Name),
        ItemState.Resolved => item.Resolution!.Kind switch
        {
            ResolutionKind.Removed => Texts.StateRemoved,
            ResolutionKind.Filed => item.Flag is null ? Texts.StateInCase : Texts.StateFiled,
            ResolutionKind.ToldPolice => Texts.StateToldPolice,
            ResolutionKind.Referred => Texts.StateReferred,
            ResolutionKind.NoAction => item.Flag is null ? Texts.StateNoAction : Texts.StateLeft,
            ResolutionKind.Done => Texts.StateDone,
            ResolutionKind.NotDone => Texts.StateNotDone,
            ResolutionKind.AnsweredInThread or ResolutionKind.AnsweredByPerson or ResolutionKind.Withdrawn => Texts.StateAnswered,
        },
        ItemState.Withdrawn => Texts.StateWithdrawn,
    };

    internal static string Tone(Item item, bool late) => item.State switch
    {
        ItemState.Open => late ? "attention" : "accent",
        ItemState.Acknowledged => late ? "attention" : "warning",
        ItemState.Resolved => item.Resolution!.Kind is ResolutionKind.NotDone ? "default" : "good",
        ItemState.Withdrawn => "default",
    };

    internal static IEnumerable<JsonObject> Happened(CardFacts facts)
    {
        foreach (var line in CardHistory.Away(facts))
        {
            yield return Line(line, "default");
        }

        foreach (var line in CardHistory.Escalation(facts))
        {
            yield return Line(line, facts.Item.IsUnhandled ? "attention" : "default");
        }

        foreach (var line in CardHistory.Lines(facts))
        {
            yield return Line(line, "default");
        }
    }

    private static string PromiseText(CardFacts facts, TargetRule interim) =>
        Texts.WaitUntil.With(SwedishText.Deadline(Promised(facts, interim), facts.Now, facts.Zone));

    private static Instant Promised(CardFacts facts, TargetRule interim) => interim.DueFrom(facts.Now, facts.Policy.CalendarOf(facts.Item.Unit)).At;

    private static JsonObject Line(string text, string color) => new() { ["text"] = text, ["color"] = color };
}
