using TeamsBevakning.Domain.Deliveries;

namespace TeamsBevakning.Outbox;

/// <summary>What is wrong with a place or a message, and what a person does about it, in words.</summary>
internal static class FaultText
{
    /// <summary>”boten är borttagen ur teamet”.</summary>
    public static string What(DeliveryFault? fault, ReplyLanguage language = ReplyLanguage.Swedish) => fault switch
    {
        DeliveryFault.Throttled => language.Of(Texts.FaultThrottled, English.FaultThrottled),
        DeliveryFault.Busy => language.Of(Texts.FaultBusy, English.FaultBusy),
        DeliveryFault.Unreachable => language.Of(Texts.FaultUnreachable, English.FaultUnreachable),
        DeliveryFault.AnswerUnclear => language.Of(Texts.FaultAnswerUnclear, English.FaultAnswerUnclear),
        DeliveryFault.CardGone => language.Of(Texts.FaultCardGone, English.FaultCardGone),
        DeliveryFault.BotRemoved => language.Of(Texts.FaultBotRemoved, English.FaultBotRemoved),
        DeliveryFault.BotDisabled => language.Of(Texts.FaultBotDisabled, English.FaultBotDisabled),
        DeliveryFault.Blocked => language.Of(Texts.FaultBlocked, English.FaultBlocked),
        DeliveryFault.NotInstalled => language.Of(Texts.FaultNotInstalled, English.FaultNotInstalled),
        DeliveryFault.NoPermission => language.Of(Texts.FaultNoPermission, English.FaultNoPermission),
        DeliveryFault.WrongCloud => language.Of(Texts.FaultWrongCloud, English.FaultWrongCloud),
        DeliveryFault.ConversationGone => language.Of(Texts.FaultConversationGone, English.FaultConversationGone),
        DeliveryFault.TooLarge => language.Of(Texts.FaultTooLarge, English.FaultTooLarge),
        DeliveryFault.Malformed => language.Of(Texts.FaultMalformed, English.FaultMalformed),
        DeliveryFault.BotUnknown => language.Of(Texts.FaultBotUnknown, English.FaultBotUnknown),
        DeliveryFault.NoCredentials => language.Of(Texts.FaultNoCredentials, English.FaultNoCredentials),
        DeliveryFault.ServiceFault => language.Of(Texts.FaultServiceFault, English.FaultServiceFault),
        DeliveryFault.OwnFault => language.Of(Texts.FaultOwnFault, English.FaultOwnFault),
        null => language.Of(Texts.FaultUnknown, English.FaultUnknown),
    };

    /// <summary>What mends it, as a whole sentence.</summary>
    public static string ToDo(DeliveryFault fault, ReplyLanguage language = ReplyLanguage.Swedish) => fault switch
    {
        DeliveryFault.Throttled or DeliveryFault.Busy or DeliveryFault.Unreachable or DeliveryFault.AnswerUnclear or DeliveryFault.CardGone => language.Of(Texts.MendWait, English.MendWait),
        DeliveryFault.BotRemoved => language.Of(Texts.MendBotRemoved, English.MendBotRemoved),
        DeliveryFault.BotDisabled => language.Of(Texts.MendBotDisabled, English.MendBotDisabled),
        DeliveryFault.Blocked => language.Of(Texts.MendBlocked, English.MendBlocked),
        DeliveryFault.NotInstalled => language.Of(Texts.MendNotInstalled, English.MendNotInstalled),
        DeliveryFault.NoPermission => language.Of(Texts.MendNoPermission, English.MendNoPermission),
        DeliveryFault.WrongCloud => language.Of(Texts.MendWrongCloud, English.MendWrongCloud),
        DeliveryFault.ConversationGone => language.Of(Texts.MendConversationGone, English.MendConversationGone),
        DeliveryFault.BotUnknown => language.Of(Texts.MendBotUnknown, English.MendBotUnknown),
        DeliveryFault.NoCredentials => language.Of(Texts.MendNoCredentials, English.MendNoCredentials),
        DeliveryFault.TooLarge or DeliveryFault.Malformed or DeliveryFault.OwnFault => language.Of(Texts.MendOwnFault, English.MendOwnFault),
        DeliveryFault.ServiceFault => language.Of(Texts.MendServiceFault, English.MendServiceFault),
    };
}
