namespace TeamsBevakning.Teams;

/// <summary>What went wrong and where, without the messages: they may repeat what somebody wrote.</summary>
internal static class FaultTrace
{
    public static string Of(Exception fault) => string.Join(Environment.NewLine, Chain(fault).Select(one => $"{one.GetType().FullName}{Environment.NewLine}{one.StackTrace}"));

    private static IEnumerable<Exception> Chain(Exception fault)
    {
        for (var one = fault; one is not null; one = one.InnerException)
        {
            yield return one;
        }
    }
}
