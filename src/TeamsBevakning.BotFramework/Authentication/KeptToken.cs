using Microsoft.Identity.Client;

namespace TeamsBevakning.BotFramework;

/// <summary>
/// The bot's token for one service. MSAL keeps tokens too, but renews one only when it is nearly over, and then fails when Entra does not answer; here it is
/// renewed while it still holds, by one request for all, and goes on being used when that fails.
/// </summary>
/// <param name="acquireAsync">Asks for a token; told whether one that is kept will not do.</param>
/// <param name="faultOf">What a failure to get one means; null for a bug.</param>
/// <param name="time">The clock that the token's end is compared with.</param>
internal sealed class KeptToken(Func<bool, CancellationToken, Task<AuthenticationResult>> acquireAsync, Func<Exception, CredentialFault?> faultOf, TimeProvider time)
{
    /// <summary>So long before its end a token is renewed, or earlier when Entra says so.</summary>
    internal static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);

    /// <summary>After a refusal nobody asks again for so long, or longer when Entra says so.</summary>
    internal static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    /// <summary>A token that ends sooner may be over before it arrives.</summary>
    private static readonly TimeSpan Journey = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private volatile Token? current;
    private Task renewal = Task.CompletedTask;
    private volatile Failure? failed;

    /// <exception cref="CredentialException">There is none to be had.</exception>
    internal ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return current is { } token && now < token.RenewAt ? ValueTask.FromResult(token.Text) : RenewedAsync(now, cancellationToken);
    }

    private async ValueTask<string> RenewedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var renewing = Renew(now);
        if (Usable(now) is { } usable)
        {
            return usable;
        }

        await renewing.WaitAsync(cancellationToken);
        return Usable(time.GetUtcNow()) ?? throw new CredentialException(failed?.Fault ?? new CredentialFault(CredentialFaultKind.Refused, "no token"), failed?.Cause);
    }

    private string? Usable(DateTimeOffset now) => current is { } token && now < token.ExpiresAt - Journey ? token.Text : null;

    private Task Renew(DateTimeOffset now)
    {
        lock (gate)
        {
            if (renewal.IsCompleted && (failed is not { } failure || now >= failure.Until))
            {
                renewal = RenewAsync();
            }

            return renewal;
        }
    }

    /// <summary>Serves all who wait, so that none of them can cancel it; what goes wrong is kept for them.</summary>
    private async Task RenewAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience, time);
            var result = await acquireAsync(current is not null, patience.Token);
            var (now, end) = (time.GetUtcNow(), result.ExpiresOn);
            var renewAt = result.AuthenticationResultMetadata?.RefreshOn is { } early && early < end - RenewBefore ? early : end - RenewBefore;

            // One that is short-lived is renewed half-way, or each call would ask for another.
            current = new Token(result.AccessToken, end, renewAt > now ? renewAt : now + ((end - now) / 2));
            failed = null;
        }
        catch (Exception failure) when (faultOf(failure) is { } fault)
        {
            var wait = fault.RetryAfter > AfterFailure ? fault.RetryAfter.Value : AfterFailure;
            failed = new Failure(fault, failure, time.GetUtcNow() + wait);
        }
    }

    private sealed record Token(string Text, DateTimeOffset ExpiresAt, DateTimeOffset RenewAt);

    private sealed record Failure(CredentialFault Fault, Exception Cause, DateTimeOffset Until);
}
