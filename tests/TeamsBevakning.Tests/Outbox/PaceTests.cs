using FsCheck;
using FsCheck.Fluent;
using TeamsBevakning.Outbox.Pacing;

namespace TeamsBevakning.Tests.Outbox;

public sealed class PaceTests
{
    /// <summary>Bursts and trickles over a few conversations; each message takes its own time to arrive, up to when Teams answers.</summary>
    private static readonly Gen<(int At, int Place, int Latency)[]> Loads =
        Gen.Choose(0, 5_000).SelectMany(span => Gen.Choose(0, span).Zip(Gen.Choose(0, 5)).Zip(Gen.Choose(0, 400)).Select(each => (each.Item1.Item1, each.Item1.Item2, each.Item2)).ArrayOf(150)).Where(load => load.Length > 0);

    [Fact]
    public void No_window_ever_holds_more_than_it_may_whenever_messages_arrive() => Check.QuickThrowOnFailure(Prop.ForAll(Loads.ToArbitrary(), load =>
    {
        var play = PacePlay.Of(load);
        play.ArrivedAsEarlyAsTheyCan.ForEach(Keeps);
        play.ArrivedAsLateAsTheyCan.ForEach(Keeps);
        play.Sent.Count.ShouldBe(load.Length);
    }));

    [Fact]
    public void Nothing_waits_that_may_go() => Check.QuickThrowOnFailure(Prop.ForAll(Loads.ToArbitrary(), load => PacePlay.Of(load).IdleThoughSomethingMightGo.ShouldBeEmpty()));

    [Fact]
    public void What_is_first_in_order_goes_first_and_a_conversation_without_room_holds_back_no_other()
    {
        var choice = Pace.Choose([new Candidate<int>(1, "a", 500), new(2, "b", 0), new(3, "b", 0), new(4, "c", 0)], [], now: 100, most: 2);

        choice.Go.ShouldBe([2, 4]);
        choice.LookAgainAt.ShouldBe(100);
    }

    [Fact]
    public void The_tenants_limit_holds_for_all_conversations_together()
    {
        var newest = Enumerable.Range(0, 49).Select(i => 1_000L - i).ToList();

        var choice = Pace.Choose([new Candidate<int>(1, "a", 0), new(2, "b", 0)], newest, now: 1_000, most: 10);

        choice.Go.ShouldBe([1]);
        choice.LookAgainAt.ShouldBe(newest[^1] + 1_000);
    }

    private static void Keeps((Window Window, IReadOnlyList<long> Times) sent)
    {
        for (var i = sent.Window.Sends; i < sent.Times.Count; i++)
        {
            (sent.Times[i] - sent.Times[i - sent.Window.Sends]).ShouldBeGreaterThanOrEqualTo(sent.Window.Milliseconds);
        }
    }
}
