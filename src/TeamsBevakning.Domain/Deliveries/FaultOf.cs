namespace TeamsBevakning.Domain.Deliveries;

/// <summary>What a refusal by Teams means.</summary>
public static class FaultOf
{
    /// <summary>Reads the status and the code beside it; a code that is not known means what its status does.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The code in the body; null when there is none.</param>
    /// <param name="isUpdate">Whether a message that stands there was to be changed.</param>
    public static DeliveryFault Refusal(int status, string? code, bool isUpdate) => status switch
    {
        429 => DeliveryFault.Throttled,
        412 or 502 or 503 or 504 => DeliveryFault.Busy,
        408 => DeliveryFault.Unreachable,
        >= 200 and < 300 => DeliveryFault.AnswerUnclear,
        401 => DeliveryFault.BotUnknown,
        403 => Forbidden(code),
        404 or 410 => isUpdate ? DeliveryFault.CardGone : DeliveryFault.ConversationGone,
        413 => DeliveryFault.TooLarge,
        >= 500 => DeliveryFault.ServiceFault,
        _ => code is "MessageSizeTooBig" ? DeliveryFault.TooLarge : DeliveryFault.Malformed,
    };

    private static DeliveryFault Forbidden(string? code) => code switch
    {
        "BotNotInConversationRoster" => DeliveryFault.BotRemoved,
        "BotDisabledByAdmin" => DeliveryFault.BotDisabled,
        "ConversationBlockedByUser" or "MessageWritesBlocked" => DeliveryFault.Blocked,
        "ForbiddenOperationException" => DeliveryFault.NotInstalled,
        "InvalidBotApiHost" => DeliveryFault.WrongCloud,
        _ => DeliveryFault.NoPermission,
    };
}
