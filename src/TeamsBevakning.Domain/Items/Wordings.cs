namespace TeamsBevakning.Domain.Items;

/// <summary>What a person must say in her own words.</summary>
internal static class Wordings
{
    /// <summary>What is wrong with a reason; null when nothing is.</summary>
    public static InputProblem? ProblemOf(string? why) =>
        string.IsNullOrWhiteSpace(why) ? InputProblem.WhyMissing : why.Length > Completion.LongestNote ? InputProblem.NoteTooLong : null;
}
