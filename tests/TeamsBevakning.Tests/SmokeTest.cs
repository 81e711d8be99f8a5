namespace TeamsBevakning.Tests;

public sealed class SmokeTest
{
    [Fact]
    public void It_runs() => 1.ShouldBe(1);
}
