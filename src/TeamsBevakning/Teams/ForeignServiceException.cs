namespace TeamsBevakning.Teams;

/// <summary>Something was to be sent to an address that is not Teams'. Nothing was sent, and no token was fetched for it.</summary>
internal sealed class ForeignServiceException() : Exception("The service URL is not one of Teams in the configured cloud: nothing is sent there.");
