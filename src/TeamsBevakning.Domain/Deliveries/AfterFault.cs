using NodaTime;

namespace TeamsBevakning.Domain.Deliveries;

/// <summary>Decides what is done with a message that Teams did not take. Only what may pass by itself is tried again in the same place.</summary>
public static class AfterFault
{
    /// <summary>How often what only people can mend is looked at again.</summary>
    public static readonly Duration Slowly = Duration.FromHours(1);

    /// <summary>How long a place is left alone after a fault of the service's own.</summary>
    public static readonly Duration ServiceRest = Duration.FromMinutes(15);

    private static readonly Duration ShortestAsked = Duration.FromSeconds(1);
    private static readonly Duration LongestAsked = Duration.FromHours(1);
    private static readonly Duration First = Duration.FromSeconds(2);

    /// <summary>The step.</summary>
    public static NextStep Decide(FailedSend send) => send.Fault switch
    {
        DeliveryFault.Throttled or DeliveryFault.Busy or DeliveryFault.Unreachable or DeliveryFault.AnswerUnclear => WhilePatient(send, new NextStep.Elsewhere(Slowly)),
        DeliveryFault.OwnFault => WhilePatient(send, new NextStep.Hold(Slowly)),
        DeliveryFault.CardGone => new NextStep.PostAnew(),
        DeliveryFault.BotRemoved or DeliveryFault.BotDisabled or DeliveryFault.Blocked or DeliveryFault.NotInstalled or DeliveryFault.NoPermission or DeliveryFault.ConversationGone or DeliveryFault.WrongCloud =>
            send is { IsUpdate: true, IsNeeded: false } ? new NextStep.Drop() : new NextStep.Elsewhere(Slowly),
        DeliveryFault.TooLarge or DeliveryFault.Malformed => send.IsShort ? new NextStep.Hold(Slowly) : new NextStep.Shorten(),
        DeliveryFault.ServiceFault => send.IsUpdate ? new NextStep.Hold(ServiceRest) : new NextStep.Elsewhere(ServiceRest),
        DeliveryFault.BotUnknown or DeliveryFault.NoCredentials => new NextStep.Hold(Slowly),
        _ => throw new ArgumentOutOfRangeException(nameof(send), send.Fault, "No such fault."),
    };

    /// <summary>2 seconds, doubled each time up to a minute for what is urgent and 5 minutes for the rest, with up to a fifth added; what Teams asks for goes before that, within reason.</summary>
    public static Duration Wait(FailedSend send)
    {
        if (send.Asked is { } asked)
        {
            return Duration.Max(ShortestAsked, Duration.Min(LongestAsked, asked));
        }

        var longest = Duration.FromMinutes(send.Urgency is Urgency.Urgent or Urgency.Soon ? 1 : 5);
        return Duration.Min(longest, First * Math.Pow(2, Math.Min(send.Failures, 20))) * (1 + (send.Chance / 5));
    }

    /// <summary>A card that stands there is not moved because its place does not answer.</summary>
    private static NextStep WhilePatient(FailedSend send, NextStep after)
    {
        var wait = Wait(send);
        return send.FailingFor + wait <= send.Patience ? new NextStep.Again(wait)
            : send.IsUpdate ? new NextStep.Hold(Slowly)
            : after;
    }
}
