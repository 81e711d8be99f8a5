namespace TeamsBevakning.Simulation;

/// <summary>
/// How long people take, as quantiles (0, 10 … 100 percent). Minutes of their own working time unless told otherwise. Our assumptions: no municipality's figures.
/// </summary>
internal static class Delays
{
    /// <summary>Until the one who usually looks sees a card in the channel.</summary>
    public static ReadOnlySpan<int> LeadSees => [1, 4, 8, 15, 25, 40, 70, 120, 200, 400, 1_600];

    /// <summary>Until another of the account's administrators sees it.</summary>
    public static ReadOnlySpan<int> SecondSees => [20, 60, 100, 150, 220, 300, 400, 550, 800, 1_500, 4_000];

    /// <summary>From that somebody has begun to that the answer is written.</summary>
    public static ReadOnlySpan<int> Work => [2, 3, 4, 6, 8, 12, 18, 30, 50, 120, 500];

    /// <summary>The same, when others must be asked first.</summary>
    public static ReadOnlySpan<int> InterimWork => [240, 400, 500, 650, 800, 1_000, 1_300, 1_700, 2_200, 3_000, 5_000];

    public static ReadOnlySpan<int> ReminderReaction => [1, 4, 8, 12, 18, 25, 40, 60, 100, 180, 480];

    public static ReadOnlySpan<int> SubstituteReaction => [2, 8, 15, 25, 40, 60, 90, 130, 190, 300, 700];

    public static ReadOnlySpan<int> EscalationReaction => [1, 3, 6, 10, 15, 25, 40, 60, 90, 200, 3_000];

    public static ReadOnlySpan<int> ManagerReaction => [10, 30, 60, 90, 120, 160, 220, 300, 420, 700, 1_500];

    /// <summary>Minutes by the clock until somebody takes away her own comment.</summary>
    public static ReadOnlySpan<int> Removed => [1, 5, 15, 40, 90, 200, 400, 800, 1_600, 4_000, 12_000];

    /// <summary>Hours by the clock that nothing is found on a platform.</summary>
    public static ReadOnlySpan<int> Gap => [2, 4, 8, 14, 24, 40, 60, 90, 140, 260, 500];

    /// <summary>Minutes by the clock that the program stands still.</summary>
    public static ReadOnlySpan<int> Stop => [5, 10, 20, 40, 60, 100, 160, 240, 400, 700, 1_500];

    /// <summary>Strength of a storm day, in percent of an ordinary day.</summary>
    public static ReadOnlySpan<int> Storm => [200, 240, 280, 320, 360, 400, 450, 500, 560, 640, 800];
}
