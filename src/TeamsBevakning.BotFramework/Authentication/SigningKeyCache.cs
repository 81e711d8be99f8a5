using System.Collections.Frozen;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.BotFramework;

/// <summary>The channel service's keys, kept for a day, and fetched once more when a token names one that is not known or that did not sign it.</summary>
internal sealed class SigningKeyCache(SigningKeyDocuments documents, Uri metadataUrl, TimeProvider timeProvider, ILogger logger)
{
    /// <summary>After this the keys are fetched again.</summary>
    internal static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>After this they are no longer used, even if they cannot be fetched again.</summary>
    internal static readonly TimeSpan Usable = TimeSpan.FromDays(5);

    /// <summary>While there are usable keys a fetch is begun at most this often, whoever asks and whatever came of the last one.</summary>
    internal static readonly TimeSpan BetweenFetches = TimeSpan.FromMinutes(1);

    /// <summary>Without usable keys nobody is let in, so a failed fetch is repeated sooner.</summary>
    internal static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    /// <summary>How long a request whose key is known waits for fresher keys.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);

    private readonly Lock gate = new();
    private volatile Snapshot? current;
    private Task underWay = Task.CompletedTask;
    private DateTimeOffset searchedAt = DateTimeOffset.MinValue;
    private DateTimeOffset failedAt = DateTimeOffset.MinValue;

    /// <summary>The key with an id, or null when the channel service does not publish it or its keys cannot be read.</summary>
    internal ValueTask<SigningKey?> FindAsync(string kid, CancellationToken cancellationToken) =>
        current is { } snapshot && IsYounger(snapshot, Fresh) && snapshot.Keys.TryGetValue(kid, out var key)
            ? ValueTask.FromResult<SigningKey?>(key)
            : SearchAsync(kid, cancellationToken);

    /// <summary>The key that the channel service now publishes under the id of one that did not sign a token; null when it is still the same one.</summary>
    internal async ValueTask<SigningKey?> FindSuccessorAsync(SigningKey key, CancellationToken cancellationToken)
    {
        if (Fetch(isSearch: true) is { } fetch)
        {
            await fetch.WaitAsync(cancellationToken);
        }

        return Known(key.Kid) is { } next && !ReferenceEquals(next, key) ? next : null;
    }

    private async ValueTask<SigningKey?> SearchAsync(string kid, CancellationToken cancellationToken)
    {
        var known = Known(kid);
        try
        {
            if (Fetch(isSearch: known is null) is { } fetch)
            {
                await fetch.WaitAsync(known is null ? Timeout.InfiniteTimeSpan : Patience, timeProvider, cancellationToken);
            }
        }
        catch (TimeoutException)
        {
            return known;
        }

        return Known(kid);
    }

    private SigningKey? Known(string kid) => current is { } snapshot && IsYounger(snapshot, Usable) ? snapshot.Keys.GetValueOrDefault(kid) : null;

    private bool IsYounger(Snapshot snapshot, TimeSpan age) => timeProvider.GetUtcNow() - snapshot.At < age;

    /// <summary>The fetch that is under way or that is begun now; null when none may be.</summary>
    private Task? Fetch(bool isSearch)
    {
        lock (gate)
        {
            if (underWay.IsCompleted)
            {
                if (!MayFetch(isSearch))
                {
                    return null;
                }

                underWay = FetchAsync();
            }

            return underWay;
        }
    }

    private bool MayFetch(bool isSearch)
    {
        var now = timeProvider.GetUtcNow();
        if (current is not { } snapshot || !IsYounger(snapshot, Usable))
        {
            return now - failedAt >= AfterFailure;
        }

        if (now - failedAt < BetweenFetches)
        {
            return false;
        }

        if (!IsYounger(snapshot, Fresh))
        {
            return true;
        }

        if (!isSearch || now - searchedAt < BetweenFetches)
        {
            return false;
        }

        searchedAt = now;
        return true;
    }

    /// <summary>The fetch serves all who wait, so no one request can cancel it.</summary>
    private async Task FetchAsync()
    {
        using var timeout = new CancellationTokenSource(FetchTimeout, timeProvider);
        try
        {
            var keys = await documents.FetchAsync(metadataUrl, timeout.Token);
            current = new Snapshot(keys, timeProvider.GetUtcNow());
            failedAt = DateTimeOffset.MinValue;
            Log.KeysRead(logger, metadataUrl, keys.Count);
        }
        catch (Exception failure)
        {
            // Whatever it was, the requests that waited are refused and not failed.
            failedAt = timeProvider.GetUtcNow();
            Log.KeysUnavailable(logger, metadataUrl, Reason(failure));
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        OperationCanceledException => "no answer in time",
        HttpRequestException or InvalidDataException => failure.Message,
        _ => failure.GetType().Name,
    };

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At);
}
