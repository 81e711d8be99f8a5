namespace TeamsBevakning.Settings;

/// <summary>The program cannot start as it is set. The message, in Swedish, names the key or file, what is wrong and what would be right.</summary>
internal sealed class SettingsException(string message) : Exception(message);
