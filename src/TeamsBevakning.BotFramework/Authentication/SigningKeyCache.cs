using System.Collections.Frozen;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.BotFramework;

/// <summary>The channel service's keys, kept for a day, and fetched once more when a token names one that is not known.</summary>
internal sealed class SigningKeyCache(SigningKeyDocuments documents, Uri metadataUrl, TimeProvider timeProvider, ILogger logger) : IDisposable
{
    /// <summary>After this the keys are fetched again.</summary>
    internal static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>After this they are no longer used, even if they cannot be fetched again.</summary>
    internal static readonly TimeSpan Usable = TimeSpan.FromDays(5);

    /// <summary>An unknown key leads to a fetch at most this often, whoever asks.</summary>
    internal static readonly TimeSpan BetweenUnknownKeys = TimeSpan.FromMinutes(1);

    /// <summary>A failed fetch is not repeated sooner.</summary>
    internal static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim fetching = new(1, 1);
    private volatile Snapshot? current;
    private DateTimeOffset unknownKeyAt = DateTimeOffset.MinValue;
    private DateTimeOffset failedAt = DateTimeOffset.MinValue;

    /// <summary>The key with an id, or null when the channel service does not publish it or its keys cannot be read.</summary>
    internal async ValueTask<SigningKey?> FindAsync(string kid, CancellationToken cancellationToken)
    {
        if (Known(kid) is { } known && (IsFresh(current) || fetching.CurrentCount == 0))
        {
            return known;
        }

        await fetching.WaitAsync(cancellationToken);
        try
        {
            // Another request may have fetched while this one waited.
            if (MayFetch(kid))
            {
                await FetchAsync();
            }
        }
        finally
        {
            fetching.Release();
        }

        return Known(kid);
    }

    public void Dispose() => fetching.Dispose();

    private SigningKey? Known(string kid) =>
        current is { } snapshot && timeProvider.GetUtcNow() - snapshot.At < Usable ? snapshot.Keys.GetValueOrDefault(kid) : null;

    private bool IsFresh(Snapshot? snapshot) => snapshot is not null && timeProvider.GetUtcNow() - snapshot.At < Fresh;

    private bool MayFetch(string kid)
    {
        var now = timeProvider.GetUtcNow();
        if (now - failedAt < AfterFailure)
        {
            return false;
        }

        if (!IsFresh(current))
        {
            return true;
        }

        if (Known(kid) is not null || now - unknownKeyAt < BetweenUnknownKeys)
        {
            return false;
        }

        unknownKeyAt = now;
        return true;
    }

    /// <summary>The fetch serves all who wait, so the one that began it cannot cancel it.</summary>
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
            unknownKeyAt = DateTimeOffset.MinValue;
            Log.KeysUnavailable(logger, metadataUrl, failure is OperationCanceledException ? "no answer in time" : failure.Message);
        }
    }

    private sealed record Snapshot(FrozenDictionary<string, SigningKey> Keys, DateTimeOffset At);
}
