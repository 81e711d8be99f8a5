using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cli;

/// <summary>Runs a command, and tells expected failures in words instead of a stack trace.</summary>
internal static class CommandRun
{
    public static async Task<int> TellAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception e) when (Told(e) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return 1;
        }
    }

    /// <summary>An expected failure in words; null for what is a bug.</summary>
    internal static string? Told(Exception e) => e switch
    {
        SettingsException or StorageException => e.Message,
        OptionsValidationException wrong => string.Join('\n', wrong.Failures),
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            string.Join('\n', several.InnerExceptions.Select(Told)),
        InvalidOperationException when e.Message.StartsWith("Bot:", StringComparison.Ordinal) => e.Message,
        InvalidOperationException when e.Message.Contains("onfiguration value", StringComparison.Ordinal) => $"En inställning går inte att läsa: {e.Message}",
        InvalidDataException => $"Inställningsfilen går inte att läsa: {e.Message} {e.InnerException?.Message}",
        UnauthorizedAccessException => $"En fil går inte att öppna: {e.Message}",
        IOException { InnerException: AddressInUseException } =>
            $"Adressen är upptagen av ett annat program: {e.Message} Stäng det, eller ange en annan adress i Urls.",
        IOException => e.Message,
        _ => null,
    };
}
