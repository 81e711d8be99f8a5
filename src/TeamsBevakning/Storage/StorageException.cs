namespace TeamsBevakning.Storage;

/// <summary>The store cannot be used as it is. The message, in Swedish, says what is wrong and what would be right.</summary>
public sealed class StorageException(string message, Exception? inner = null) : Exception(message, inner);
