using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Outbox;

/// <summary>What is wrong with a place or a message, and what a person does about it, in words.</summary>
internal static class FaultText
{
    /// <summary>”boten är borttagen ur teamet”.</summary>
    public static string What(DeliveryFault? fault) => fault switch
    {
        DeliveryFault.Throttled => Texts.FaultThrottled,
        DeliveryFault.Busy => Texts.FaultBusy,
        DeliveryFault.Unreachable => Texts.FaultUnreachable,
        DeliveryFault.AnswerUnclear => Texts.FaultAnswerUnclear,
        DeliveryFault.CardGone => Texts.FaultCardGone,
        DeliveryFault.BotRemoved => Texts.FaultBotRemoved,
        DeliveryFault.BotDisabled => Texts.FaultBotDisabled,
        DeliveryFault.Blocked => Texts.FaultBlocked,
        DeliveryFault.NotInstalled => Texts.FaultNotInstalled,
        DeliveryFault.NoPermission => Texts.FaultNoPermission,
        DeliveryFault.WrongCloud => Texts.FaultWrongCloud,
        DeliveryFault.ConversationGone => Texts.FaultConversationGone,
        DeliveryFault.TooLarge => Texts.FaultTooLarge,
        DeliveryFault.Malformed => Texts.FaultMalformed,
        DeliveryFault.BotUnknown => Texts.FaultBotUnknown,
        DeliveryFault.NoCredentials => Texts.FaultNoCredentials,
        DeliveryFault.ServiceFault => Texts.FaultServiceFault,
        DeliveryFault.OwnFault => Texts.FaultOwnFault,
        null => Texts.FaultUnknown,
    };

    /// <summary>What mends it, as a whole sentence.</summary>
    public static string ToDo(DeliveryFault fault) => fault switch
    {
        DeliveryFault.Throttled or DeliveryFault.Busy or DeliveryFault.Unreachable or DeliveryFault.AnswerUnclear or DeliveryFault.CardGone => Texts.MendWait,
        DeliveryFault.BotRemoved => Texts.MendBotRemoved,
        DeliveryFault.BotDisabled => Texts.MendBotDisabled,
        DeliveryFault.Blocked => Texts.MendBlocked,
        DeliveryFault.NotInstalled => Texts.MendNotInstalled,
        DeliveryFault.NoPermission => Texts.MendNoPermission,
        DeliveryFault.WrongCloud => Texts.MendWrongCloud,
        DeliveryFault.ConversationGone => Texts.MendConversationGone,
        DeliveryFault.BotUnknown => Texts.MendBotUnknown,
        DeliveryFault.NoCredentials => Texts.MendNoCredentials,
        DeliveryFault.TooLarge or DeliveryFault.Malformed or DeliveryFault.OwnFault => Texts.MendOwnFault,
        DeliveryFault.ServiceFault => Texts.MendServiceFault,
    };
}
