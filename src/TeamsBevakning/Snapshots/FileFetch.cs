using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Snapshots;

/// <summary>Fetches a file that a person attached, from where Teams says that it lies: with nothing that tells who we are, following no redirect, no longer and no larger than the settings say.</summary>
internal sealed class FileFetch(IOptions<SnapshotSettings> settings) : IDisposable
{
    private const int BufferSize = 81_920;

    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null, ConnectTimeout = TimeSpan.FromSeconds(4) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <exception cref="IOException">What came could not be written.</exception>
    public async Task<Fetched> GetAsync(Uri from, Stream to, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(settings.Value.Within);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            using var answer = await client.GetAsync(from, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return (int)answer.StatusCode is not 200 ? new Fetched.NotThere((int)answer.StatusCode)
                : answer.Content.Headers.ContentLength > settings.Value.Most ? new Fetched.TooLarge()
                : await CopyAsync(await answer.Content.ReadAsStreamAsync(both.Token), to, both.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new Fetched.TooSlow();
        }
        catch (HttpRequestException)
        {
            return new Fetched.NotThere(0);
        }
    }

    public void Dispose() => client.Dispose();

    private async Task<Fetched> CopyAsync(Stream from, Stream to, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var size = 0L; ;)
            {
                if (await ReadAsync(from, buffer, ct) is not { } read)
                {
                    return new Fetched.CutOff();
                }

                if (read == 0)
                {
                    return size == 0 ? new Fetched.Empty() : new Fetched.Whole(size, Convert.ToHexStringLower(hash.GetHashAndReset()));
                }

                size += read;
                if (size > settings.Value.Most)
                {
                    return new Fetched.TooLarge();
                }

                hash.AppendData(buffer, 0, read);
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Null when the rest does not come. A fault of the sender's must not be taken for one of the disk's.</summary>
    private static async Task<int?> ReadAsync(Stream from, byte[] buffer, CancellationToken ct)
    {
        try
        {
            return await from.ReadAsync(buffer, ct);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            return null;
        }
    }
}

/// <summary>What came of fetching a file.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <param name="Digest">SHA-256, in lower case.</param>
    public sealed record Whole(long Size, string Digest) : Fetched;

    /// <param name="Status">What its place answered; 0 when it did not.</param>
    public sealed record NotThere(int Status) : Fetched;

    public sealed record TooLarge : Fetched;

    public sealed record TooSlow : Fetched;

    public sealed record CutOff : Fetched;

    public sealed record Empty : Fetched;
}
