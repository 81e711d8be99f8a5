using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Web.Callers;

/// <summary>
/// Answers 429, with <c>Retry-After</c>, to a source that was refused too often, or that asks too much at once. Refused requests count, for they are what a
/// stranger can send; accepted ones are bounded only by how many are under way, so that a whole municipality behind Teams' few addresses is never hindered.
/// </summary>
internal sealed class CallerLimit(IOptions<RateLimitSettings> settings, TimeProvider clock, ILogger<CallerLimit> logger)
{
    private readonly RateLimitSettings limit = settings.Value;
    private readonly KnownCallers callers = new(settings.Value.Sources);
    private readonly PassedHeaders passed = new();
    private readonly long size = clock.TimestampFrequency * 60;
    private readonly long drop = clock.TimestampFrequency * 60 / settings.Value.RefusedPerMinute;
    private long toldAt = long.MinValue;

    public async Task LimitAsync(HttpContext context, RequestDelegate next)
    {
        var now = clock.GetTimestamp();
        var caller = callers.Of(CallerKey.Of(context.Connection.RemoteIpAddress), now, clock.TimestampFrequency);
        var header = context.Request.Headers.Authorization is [var one] ? one : null;
        if (caller.WaitAt(now, drop, size) is > 0 and var wait && !passed.Has(header))
        {
            Answer(context, now, wait);
            return;
        }

        if (!caller.TryEnter(limit.AtOnce))
        {
            Answer(context, now, clock.TimestampFrequency);
            return;
        }

        try
        {
            await next(context);
            if (IsRefusal(context.Response.StatusCode))
            {
                caller.Refused(now, drop);
            }
            else if (header is not null)
            {
                passed.Add(header);
            }
        }
        finally
        {
            caller.Leave();
        }
    }

    /// <summary>What comes of a request that proves nothing or is none; 422 is said to a sender that has proven itself.</summary>
    private static bool IsRefusal(int status) => status is >= 400 and < 500 and not (StatusCodes.Status422UnprocessableEntity or StatusCodes.Status429TooManyRequests);

    private void Answer(HttpContext context, long now, long wait)
    {
        var seconds = Math.Max(1, (wait + clock.TimestampFrequency - 1) / clock.TimestampFrequency);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);

        // One line a minute, for a flood must not fill the disk with lines.
        var told = Volatile.Read(ref toldAt);
        if ((told == long.MinValue || clock.GetElapsedTime(told, now) >= TimeSpan.FromMinutes(1)) && Interlocked.CompareExchange(ref toldAt, now, told) == told)
        {
            Log.CallerLimited(logger, limit.RefusedPerMinute, limit.AtOnce);
        }
    }
}
