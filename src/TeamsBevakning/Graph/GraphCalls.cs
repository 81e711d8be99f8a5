using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Graph;

/// <summary>Asks Graph once, with a token: whoever calls decides when to ask again. What goes wrong is an answer, too.</summary>
internal sealed class GraphCalls(GraphToken token, IOptions<GraphSettings> options)
{
    /// <param name="ask">Asks, with the token.</param>
    /// <param name="unknown">What is answered when that cannot be done.</param>
    public async Task<T> AskAsync<T>(Func<string, Task<T>> ask, Func<GroupReading.Unknown, T> unknown, CancellationToken ct)
    {
        if (!options.Value.IsConfigured)
        {
            return unknown(new(GroupOutcome.NotConfigured, nameof(GroupOutcome.NotConfigured)));
        }

        try
        {
            return await ask(await token.GetAsync(ct));
        }
        catch (MsalException e)
        {
            return unknown(new(GroupOutcome.NoToken, e.ErrorCode));
        }
        catch (CryptographicException e)
        {
            return unknown(new(GroupOutcome.NoToken, e.GetType().Name));
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return unknown(new(GroupOutcome.OutOfReach, e.GetType().Name));
        }
        catch (JsonException e)
        {
            return unknown(new(GroupOutcome.Failed, e.GetType().Name));
        }
    }
}
