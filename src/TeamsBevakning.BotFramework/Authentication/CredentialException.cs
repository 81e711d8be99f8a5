namespace TeamsBevakning.BotFramework;

/// <summary>The bot has no token for its own calls, so nothing was sent.</summary>
public sealed class CredentialException(CredentialFault fault, Exception? innerException = null)
    : Exception($"The bot got no token for its calls: {fault.Kind} ({fault.Code}).", innerException)
{
    /// <summary>What is wrong.</summary>
    public CredentialFault Fault => fault;

    /// <summary>The fault that an exception tells of, itself or by what caused it; null when it tells of something else.</summary>
    public static CredentialFault? FaultOf(Exception? exception) => exception switch
    {
        null => null,
        CredentialException told => told.Fault,
        AggregateException several => several.InnerExceptions.Select(FaultOf).FirstOrDefault(fault => fault is not null),
        _ => FaultOf(exception.InnerException),
    };
}
