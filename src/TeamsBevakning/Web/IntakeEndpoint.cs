using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Sources.SignedIntake;

namespace TeamsBevakning.Web;

/// <summary>Signed intake: comments from any tool that shares a secret with us.</summary>
internal static class IntakeEndpoint
{
    private const int LongestBody = 1024 * 1024;

    public static void MapIntake(this IEndpointRouteBuilder app) => app.MapPost("/api/intake/{sender}", ReceiveAsync);

    private static async Task<IResult> ReceiveAsync(
        string sender, HttpRequest request, IntakeGate gate, CurrentRegister registers, ReceivePosts receive, ILogger<IntakeGate> logger, CancellationToken ct)
    {
        if (gate.Claim(sender, request.Headers) is not { } claim)
        {
            return TypedResults.Unauthorized();
        }

        if (await RawBody.ReadAsync(request, LongestBody, ct) is not { } body)
        {
            Log.IntakeRefused(logger, claim.Sender, "body too large");
            return IntakeAnswer.TooLarge(LongestBody);
        }

        if (!gate.Proves(claim, body))
        {
            return TypedResults.Unauthorized();
        }

        try
        {
            var register = await registers.ReadAsync(ct);
            var reading = IntakeReader.Read(body, register);
            if (reading.Faults.Count > 0)
            {
                Log.IntakeRefused(logger, claim.Sender, reading.IsJson ? "content not right" : "not JSON");
                return reading.IsJson ? IntakeAnswer.Wrong(reading.Faults) : IntakeAnswer.NotJson(reading.Faults);
            }

            return IntakeAnswer.Accepted(reading.Posts.Count, await receive.RunAsync(reading.Posts, register!, ct));
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            Log.IntakeNotStored(logger, e);
            return IntakeAnswer.NotStored();
        }
    }
}
