using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace TeamsBevakning.Chaos.Connector;

/// <summary>What a call is answered, by what goes wrong with it.</summary>
internal static class ConnectorAnswer
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(4);

    public static async Task SendAsync(ConnectorCall call, HttpContext context, FaultPlan faults)
    {
        switch (call.Fault)
        {
            case Fault.CutBefore or Fault.CutAfter:
                context.Abort();
                return;
            case Fault.HangBefore or Fault.HangAfter:
                await WaitAsync(Hang, context);
                context.Abort();
                return;
            case Fault.TooMany or Fault.PreconditionFailed or Fault.BadGateway or Fault.Unavailable or Fault.GatewayTimeout:
                await RefuseAsync(call.Fault, context, faults.Below(3));
                return;
            case Fault.Slow:
                await WaitAsync(TimeSpan.FromMilliseconds(100 + faults.Below(900)), context);
                break;
        }

        context.Response.StatusCode = call.Kind is CallKind.Update ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync<object>(
            call.Kind is CallKind.Post ? new { id = call.Conversation, activityId = call.Activity } : new { id = call.Activity }, context.RequestAborted);
        await context.Response.CompleteAsync();
        call.IsAnswered = true;
    }

    private static async Task RefuseAsync(Fault fault, HttpContext context, int wait)
    {
        context.Response.StatusCode = fault switch
        {
            Fault.TooMany => StatusCodes.Status429TooManyRequests,
            Fault.PreconditionFailed => StatusCodes.Status412PreconditionFailed,
            Fault.BadGateway => StatusCodes.Status502BadGateway,
            Fault.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status504GatewayTimeout,
        };
        if (fault is Fault.TooMany && wait > 0)
        {
            context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        }

        await context.Response.WriteAsJsonAsync(new { error = new { code = $"{fault}", message = "Not now." } }, context.RequestAborted);
    }

    /// <summary>Ends at once when the caller is gone.</summary>
    private static async Task WaitAsync(TimeSpan time, HttpContext context)
    {
        try
        {
            await Pause.ForAsync(time, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // Then there is nobody to answer.
        }
    }
}
