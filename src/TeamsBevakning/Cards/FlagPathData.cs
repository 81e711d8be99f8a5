using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Cards;

/// <summary>The category of a flagged comment and its way, as a card shows it: what is done, what is to be done now with its button, and what comes after.</summary>
internal static class FlagPathData
{
    private const int LongestNumber = 60;

    public static void AddTo(JsonObject data, CardFacts facts)
    {
        var (item, flag, rules) = (facts.Item, facts.Item.Flag!, facts.Policy.Flags);
        var path = FlagPath.Of(flag, rules, facts.Platform);
        var category = rules.Find(flag.Category);
        data["category"] = category is null ? Texts.CategoryNone
            : flag.Chosen is { } chosen ? Texts.CategoryChosen.With(category.Name, chosen.By.Name, facts.When(chosen.At))
            : Texts.CategorySuggested.With(category.Name);
        data["signs"] = category?.Signs is { } signs ? Texts.CategorySigns.With(SwedishText.Cut(signs, 300, "…")) : string.Empty;
        data["path"] = new JsonArray([.. path?.Steps.Select(step => Line(step, path, facts)) ?? []]);
        data["mayChoose"] = item.IsUnhandled && rules.Categories.Count > 0;
        data["chooseTitle"] = flag.Chosen is null ? Texts.ChooseCategory : Texts.ChangeCategory;
        data["suggested"] = category?.Id ?? string.Empty;
        data["warnsOfErasure"] = flag.ErasedAt is null && rules.Categories.Any(each => each.Demands.Contains(FlagDemand.NeverStore));
        data["categories"] = new JsonArray([.. rules.Categories.Select(each => new JsonObject { ["id"] = each.Id, ["text"] = each.Name })]);
        AddStep(data, path is { Next: { } next } && item.IsUnhandled && next.Demand is not (FlagDemand.SaveEvidence or FlagDemand.NeverStore) ? next : null, path, facts);
    }

    private static void AddStep(JsonObject data, FlagStep? step, FlagPath? path, CardFacts facts)
    {
        var approves = step?.Demand is FlagDemand.Remove && path!.NeedsApproval;
        var (title, button, verb, how) = step is null ? (string.Empty, string.Empty, string.Empty, string.Empty)
            : approves ? (Texts.VerbApprove, Texts.SaveApprove, "approve", Texts.ApproveHow)
            : Words(step, path!, facts);
        var ready = step is null || approves ? null : Ready(step, path!, facts.Policy);
        data["hasStep"] = step is not null;
        data["stepTitle"] = title;
        data["stepButton"] = button;
        data["stepVerb"] = verb;
        data["stepText"] = how;
        data["hasReady"] = ready is not null;
        data["ready"] = ready is null ? string.Empty : PeoplesText.Shown(SwedishText.Cut(ready, 2_000, "…"));
        data["needsNumber"] = step?.Demand is FlagDemand.Register or FlagDemand.FileInCase;
        data["takesNote"] = step is not null && !approves && step.Demand is not (FlagDemand.Register or FlagDemand.FileInCase);
    }

    private static (string Title, string Button, string Verb, string How) Words(FlagStep step, FlagPath path, CardFacts facts) => step.Demand switch
    {
        FlagDemand.Register => (Texts.VerbRegister, Texts.SaveRegister, "register", Texts.RegisterHow),
        FlagDemand.FileInCase => (Texts.VerbFileInCase, Texts.SaveFileInCase, "fileInCase", Texts.FileHow),
        FlagDemand.Remove => (Texts.VerbRemove, Texts.SaveRemove, "remove", facts.Item.Flag!.Evidence is null ? Texts.RemoveHow : $"{Texts.RemoveHow}{Texts.RemoveSaved}"),
        FlagDemand.Answer => (Texts.VerbAnswered, Texts.SaveAnswered, "answered", step.InPlaceOfRemoval ? Texts.AnswerInsteadHow : Texts.AnswerHow),
        FlagDemand.Refer => (Texts.VerbRefer, Texts.SaveRefer, "refer", Texts.ReferHow),
        FlagDemand.Police => (Texts.VerbCallPolice, Texts.SaveCallPolice, "callPolice", path.Category.Demands.Contains(FlagDemand.NeverStore) ? Texts.PoliceChildHow : Texts.PoliceHow),
        FlagDemand.SaveEvidence or FlagDemand.NeverStore => (string.Empty, string.Empty, string.Empty, string.Empty),
    };

    /// <summary>The policy's own wording for the step: to copy, or how the guidelines want it.</summary>
    private static string? Ready(FlagStep step, FlagPath path, Policy policy) => step switch
    {
        { InPlaceOfRemoval: true } => policy.Texts.GetValueOrDefault(PolicyText.CannotRemove),
        { Demand: FlagDemand.Refer } => policy.Texts.GetValueOrDefault(path.Category.Demands.Contains(FlagDemand.FileInCase) ? PolicyText.IndividualCase : PolicyText.Politics),
        { Demand: FlagDemand.Register } => policy.Texts.GetValueOrDefault(PolicyText.Confidential),
        _ => null,
    };

    private static JsonObject Line(FlagStep step, FlagPath path, CardFacts facts)
    {
        var mark = facts.Item.Flag!.Marks.Of(step.Demand);
        var text = NameOf(step, path);
        text = mark is null ? text : Texts.StepBy.With(text, mark.By.Name, facts.When(mark.At));
        return new()
        {
            ["mark"] = step.IsDone ? Texts.MarkDone : step == path.Next && facts.Item.IsUnhandled ? Texts.MarkNext : Texts.MarkLater,
            ["text"] = mark?.Number is { } number ? Texts.StepWith.With(text, PeoplesText.Shown(SwedishText.Cut(number, LongestNumber, "…"))) : text,
        };
    }

    private static string NameOf(FlagStep step, FlagPath path) => step.Demand switch
    {
        FlagDemand.SaveEvidence => Texts.StepSaveEvidence,
        FlagDemand.NeverStore => Texts.StepNeverStore,
        FlagDemand.Register => Texts.StepRegister,
        FlagDemand.FileInCase => Texts.StepFileInCase,
        FlagDemand.Remove => path.NeedsApproval ? Texts.StepRemoveByTwo : Texts.StepRemove,
        FlagDemand.Answer => step.InPlaceOfRemoval ? Texts.StepAnswerInstead : Texts.StepAnswer,
        FlagDemand.Refer => Texts.StepRefer,
        FlagDemand.Police => Texts.StepPolice,
    };
}
