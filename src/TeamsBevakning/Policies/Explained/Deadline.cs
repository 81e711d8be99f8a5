using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>A deadline with its whole derivation, the result last.</summary>
internal static class Deadline
{
    public static void Write(Page page, DueAt due, string mustBe)
    {
        foreach (var line in DueDerivation.Write(due, mustBe))
        {
            page.Line(line);
        }
    }
}
