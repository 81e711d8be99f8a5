using NodaTime;
using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Domain.Tests.Deliveries;

public sealed class AfterFaultTests
{
    private static readonly Duration Day = Duration.FromHours(24);

    private static readonly bool[] Either = [false, true];

    private static readonly int[] Counts = [0, 1, 5, 100];

    private static readonly DeliveryFault[] Passing = [DeliveryFault.Throttled, DeliveryFault.Busy, DeliveryFault.Unreachable, DeliveryFault.AnswerUnclear, DeliveryFault.OwnFault];

    private static readonly DeliveryFault[] OfThePlace =
        [DeliveryFault.BotRemoved, DeliveryFault.BotDisabled, DeliveryFault.Blocked, DeliveryFault.NotInstalled, DeliveryFault.NoPermission, DeliveryFault.ConversationGone, DeliveryFault.WrongCloud];

    public static TheoryData<int, string?, DeliveryFault> Refusals => new()
    {
        { 400, "Bad Argument", DeliveryFault.Malformed },
        { 400, "MessageSizeTooBig", DeliveryFault.TooLarge },
        { 401, "BotNotRegistered", DeliveryFault.BotUnknown },
        { 401, null, DeliveryFault.BotUnknown },
        { 403, "BotDisabledByAdmin", DeliveryFault.BotDisabled },
        { 403, "BotNotInConversationRoster", DeliveryFault.BotRemoved },
        { 403, "ConversationBlockedByUser", DeliveryFault.Blocked },
        { 403, "MessageWritesBlocked", DeliveryFault.Blocked },
        { 403, "ForbiddenOperationException", DeliveryFault.NotInstalled },
        { 403, "InvalidBotApiHost", DeliveryFault.WrongCloud },
        { 403, "NotEnoughPermissions", DeliveryFault.NoPermission },
        { 403, "SomethingNew", DeliveryFault.NoPermission },
        { 404, "ConversationNotFound", DeliveryFault.ConversationGone },
        { 405, null, DeliveryFault.Malformed },
        { 408, null, DeliveryFault.Unreachable },
        { 410, null, DeliveryFault.ConversationGone },
        { 412, "PreconditionFailed", DeliveryFault.Busy },
        { 413, "MessageSizeTooBig", DeliveryFault.TooLarge },
        { 429, "Throttled", DeliveryFault.Throttled },
        { 500, "ServiceError", DeliveryFault.ServiceFault },
        { 501, null, DeliveryFault.ServiceFault },
        { 502, "ServiceError", DeliveryFault.Busy },
        { 503, null, DeliveryFault.Busy },
        { 504, null, DeliveryFault.Busy },
        { 201, null, DeliveryFault.AnswerUnclear },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_refusal_is_told_by_its_status_and_code(int status, string? code, DeliveryFault fault) => FaultOf.Refusal(status, code, isUpdate: false).ShouldBe(fault);

    [Theory]
    [InlineData("ActivityNotFoundInConversation")]
    [InlineData("ConversationNotFound")]
    public void An_update_of_what_is_gone_is_posted_anew(string code)
    {
        FaultOf.Refusal(404, code, isUpdate: true).ShouldBe(DeliveryFault.CardGone);
        AfterFault.Decide(Failed(DeliveryFault.CardGone, isUpdate: true)).ShouldBe(new NextStep.PostAnew());
    }

    /// <summary>Every fault, new or update, needed or not, short or not, at every age.</summary>
    [Fact]
    public void Only_what_may_pass_by_itself_is_tried_again_in_the_same_place_and_only_while_patience_lasts()
    {
        foreach (var send in Every())
        {
            var again = AfterFault.Decide(send) is NextStep.Again;

            again.ShouldBe(Passing.Contains(send.Fault) && send.FailingFor + AfterFault.Wait(send) <= send.Patience, $"{send}");
        }
    }

    [Fact]
    public void Nothing_that_is_needed_ends_in_silence()
    {
        foreach (var send in Every().Where(send => send.IsNeeded || !send.IsUpdate))
        {
            AfterFault.Decide(send).ShouldNotBeOfType<NextStep.Drop>($"{send}");
        }
    }

    [Fact]
    public void A_place_that_refuses_is_left_for_the_next_at_once()
    {
        foreach (var fault in OfThePlace)
        {
            AfterFault.Decide(Failed(fault)).ShouldBe(new NextStep.Elsewhere(AfterFault.Slowly));
            AfterFault.Decide(Failed(fault, isUpdate: true)).ShouldBe(new NextStep.Elsewhere(AfterFault.Slowly));
            AfterFault.Decide(Failed(fault, isUpdate: true) with { IsNeeded = false }).ShouldBe(new NextStep.Drop());
        }
    }

    [Theory]
    [InlineData(DeliveryFault.TooLarge)]
    [InlineData(DeliveryFault.Malformed)]
    public void A_message_that_Teams_cannot_take_is_sent_short_once(DeliveryFault fault)
    {
        AfterFault.Decide(Failed(fault)).ShouldBe(new NextStep.Shorten());
        AfterFault.Decide(Failed(fault) with { IsShort = true }).ShouldBe(new NextStep.Hold(AfterFault.Slowly));
    }

    [Theory]
    [InlineData(DeliveryFault.BotUnknown)]
    [InlineData(DeliveryFault.NoCredentials)]
    public void What_every_place_would_refuse_is_held_until_somebody_mends_it(DeliveryFault fault) =>
        AfterFault.Decide(Failed(fault)).ShouldBe(new NextStep.Hold(AfterFault.Slowly));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 16)]
    [InlineData(7, 256)]
    [InlineData(8, 300)]
    [InlineData(1_000_000, 300)]
    public void The_wait_doubles_up_to_five_minutes(int failures, int seconds) =>
        AfterFault.Wait(Failed(DeliveryFault.Busy) with { Failures = failures }).ShouldBe(Duration.FromSeconds(seconds));

    [Fact]
    public void What_is_urgent_waits_at_most_a_minute_and_a_fifth() =>
        AfterFault.Wait(Failed(DeliveryFault.Busy) with { Failures = 50, Urgency = Urgency.Soon, Chance = 1 }).ShouldBe(Duration.FromSeconds(72));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(90, 90)]
    [InlineData(int.MaxValue, 3_600)]
    public void What_Teams_asks_for_is_kept_within_reason(int asked, int seconds) =>
        AfterFault.Wait(Failed(DeliveryFault.Throttled) with { Asked = Duration.FromSeconds(asked) }).ShouldBe(Duration.FromSeconds(seconds));

    private static FailedSend Failed(DeliveryFault fault, bool isUpdate = false) => new(fault, isUpdate, IsNeeded: true, IsShort: false, Failures: 0, Duration.Zero);

    private static IEnumerable<FailedSend> Every() =>
        from fault in Enum.GetValues<DeliveryFault>()
        from isUpdate in Either
        from isNeeded in Either
        from isShort in Either
        from failures in Counts
        from age in new[] { Duration.Zero, Duration.FromMinutes(59), Duration.FromHours(1), Day - Duration.FromMinutes(1), Day, Duration.FromDays(30) }
        from urgency in Enum.GetValues<Urgency>()
        from asked in new Duration?[] { null, Duration.FromSeconds(30) }
        select new FailedSend(fault, isUpdate, isNeeded, isShort, failures, age) { Urgency = urgency, Patience = DeliveryRules.Default.PatienceOf(urgency), Asked = asked };
}
