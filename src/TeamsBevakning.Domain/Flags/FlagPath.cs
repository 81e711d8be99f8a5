using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Flags;

/// <summary>The short way that a flagged comment goes: its category's demands in order, as they are on its platform (REQUIREMENTS B2–B5).</summary>
/// <param name="Steps">The steps.</param>
/// <param name="Category">The category that demands them.</param>
/// <param name="NeedsApproval">Whether a second person must agree before the removal is recorded, and nobody has yet.</param>
public sealed record FlagPath(IReadOnlyList<FlagStep> Steps, FlagCategory Category, bool NeedsApproval)
{
    /// <summary>The first step that is not taken; null when all are.</summary>
    public FlagStep? Next => Steps.FirstOrDefault(step => !step.IsDone);

    /// <summary>The way of a flagged comment; null while no person has said which category it is.</summary>
    /// <param name="flag">What is known of it.</param>
    /// <param name="rules">What the policy demands.</param>
    /// <param name="platform">Where it stands.</param>
    public static FlagPath? Of(Flag flag, FlagRules rules, string platform)
    {
        if (flag.Chosen is null || rules.Find(flag.Category) is not { } category)
        {
            return null;
        }

        var stays = rules.CannotRemoveOn.Contains(platform);
        var steps = category.Demands.Select(demand => demand is FlagDemand.Remove && stays ? FlagDemand.Answer : demand).Distinct()
            .Select(demand => new FlagStep(demand, IsDone(demand, flag), stays && demand is FlagDemand.Answer && category.Demands.Contains(FlagDemand.Remove)));
        var two = rules.TwoPersons.Contains(category.Id) && flag.Approved is null && category.Demands.Contains(FlagDemand.Remove) && !stays;
        return new FlagPath([.. steps], category, two);
    }

    /// <summary>The button that takes a step; what the program does by itself has none of its own.</summary>
    internal static PressVerb VerbOf(FlagDemand demand) => demand switch
    {
        FlagDemand.SaveEvidence or FlagDemand.NeverStore => PressVerb.Categorize,
        FlagDemand.Register => PressVerb.Register,
        FlagDemand.FileInCase => PressVerb.FileInCase,
        FlagDemand.Remove => PressVerb.Remove,
        FlagDemand.Answer => PressVerb.Answered,
        FlagDemand.Refer => PressVerb.Refer,
        FlagDemand.Police => PressVerb.CallPolice,
    };

    /// <summary>How the item ends when every step is taken: by the step that weighs most.</summary>
    internal ResolutionKind Ending =>
        Has(FlagDemand.Remove) ? ResolutionKind.Removed
        : Has(FlagDemand.Police) ? ResolutionKind.ToldPolice
        : Has(FlagDemand.FileInCase) || Has(FlagDemand.Register) ? ResolutionKind.Filed
        : Has(FlagDemand.Refer) ? ResolutionKind.Referred
        : ResolutionKind.AnsweredByPerson;

    private bool Has(FlagDemand demand) => Steps.Any(step => step.Demand == demand);

    private static bool IsDone(FlagDemand demand, Flag flag) => demand switch
    {
        FlagDemand.SaveEvidence => flag.Evidence is not null,
        FlagDemand.NeverStore => flag.ErasedAt is not null,
        FlagDemand.Register or FlagDemand.FileInCase or FlagDemand.Remove or FlagDemand.Answer or FlagDemand.Refer or FlagDemand.Police => flag.Marks.Of(demand) is not null,
    };
}

/// <summary>One step of a flagged comment's way.</summary>
/// <param name="Demand">What is to be done.</param>
/// <param name="IsDone">Whether it is.</param>
/// <param name="InPlaceOfRemoval">Whether it is answered because nobody can remove others' posts there (REQUIREMENTS B3).</param>
public sealed record FlagStep(FlagDemand Demand, bool IsDone, bool InPlaceOfRemoval);
