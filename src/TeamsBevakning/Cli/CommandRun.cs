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
        catch (Exception e) when (e is SettingsException or StorageException)
        {
            return Fail(e.Message);
        }
        catch (OptionsValidationException e)
        {
            return Fail(string.Join('\n', e.Failures));
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return Fail(string.Join('\n', e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures)));
        }
        catch (InvalidOperationException e) when (e.Message.StartsWith("Bot:", StringComparison.Ordinal))
        {
            return Fail(e.Message);
        }
        catch (InvalidOperationException e) when (e.Message.Contains("onfiguration value", StringComparison.Ordinal))
        {
            return Fail($"En inställning går inte att läsa: {e.Message}");
        }
        catch (InvalidDataException e)
        {
            return Fail($"Inställningsfilen går inte att läsa: {e.Message} {e.InnerException?.Message}");
        }
        catch (UnauthorizedAccessException e)
        {
            return Fail($"En fil går inte att öppna: {e.Message}");
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return Fail($"Adressen är upptagen av ett annat program: {e.Message} Stäng det, eller ange en annan adress i Urls.");
        }
        catch (IOException e)
        {
            return Fail(e.Message);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
