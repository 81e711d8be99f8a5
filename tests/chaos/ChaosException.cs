namespace TeamsBevakning.Chaos;

/// <summary>The run cannot go on; the message says why.</summary>
internal sealed class ChaosException(string message) : Exception(message);
