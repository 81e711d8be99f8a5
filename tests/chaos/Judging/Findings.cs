namespace TeamsBevakning.Chaos.Judging;

/// <summary>What one comparison saw: a figure of what it compared, and everything that did not fit.</summary>
internal sealed class Findings(string name)
{
    private readonly List<string> faults = [];

    public string Name => name;

    public string Figure { get; set; } = string.Empty;

    public IReadOnlyList<string> Faults => faults;

    public void Fault(string what) => faults.Add(what);

    public void Expect(bool holds, Func<string> what)
    {
        if (!holds)
        {
            Fault(what());
        }
    }
}
