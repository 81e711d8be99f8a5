using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TeamsBevakning.Settings;
using TeamsBevakning.Sources;
using TeamsBevakning.Sources.Facebook;

namespace TeamsBevakning.Web;

/// <summary>The webhook that Meta calls for a Facebook Page. Any answer but 200 makes Meta send again, so that an error is answered only when that helps.</summary>
internal static class FacebookEndpoint
{
    private const string Address = "/webhooks/facebook";

    // A call holds up to a thousand changes, whose texts grow sixfold when Meta escapes them.
    private const int LongestBody = 16 * 1024 * 1024;

    public static void MapFacebook(this IEndpointRouteBuilder app)
    {
        app.MapGet(Address, Verify);
        app.MapPost(Address, ReceiveAsync);
    }

    private static IResult Verify(HttpRequest request, IOptions<FacebookSettings> settings, ILogger<FacebookReader> logger)
    {
        if (!settings.Value.IsOn)
        {
            return TypedResults.NotFound();
        }

        if (request.Query["hub.mode"] == "subscribe" && request.Query["hub.challenge"] is [{ } challenge]
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Query["hub.verify_token"].ToString()), Encoding.UTF8.GetBytes(settings.Value.VerifyToken)))
        {
            return TypedResults.Text(challenge, "text/plain");
        }

        Log.FacebookRefused(logger, "verification with another token, mode or no challenge");
        return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> ReceiveAsync(
        HttpRequest request, IOptions<FacebookSettings> settings, FacebookIntake intake, ILogger<FacebookReader> logger, CancellationToken ct)
    {
        if (!settings.Value.IsOn)
        {
            return TypedResults.NotFound();
        }

        if (HmacSignature.Claimed(request.Headers["X-Hub-Signature-256"]) is not { } claimed)
        {
            Log.FacebookRefused(logger, "signature missing, twice or malformed");
            return TypedResults.Unauthorized();
        }

        if (await RawBody.ReadAsync(request, LongestBody, ct) is not { } body)
        {
            Log.FacebookRefused(logger, "body too large");
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        if (!HmacSignature.Proves(claimed, Encoding.UTF8.GetBytes(settings.Value.AppSecret), [], body))
        {
            Log.FacebookRefused(logger, "wrong signature");
            return TypedResults.Unauthorized();
        }

        if (FacebookReader.Parse(body) is not { } calls)
        {
            Log.FacebookRefused(logger, "not JSON");
            return TypedResults.BadRequest();
        }

        try
        {
            return TypedResults.StatusCode(await intake.RunAsync(calls, ct) switch
            {
                FacebookOutcome.Taken => StatusCodes.Status200OK,
                FacebookOutcome.NoRegister => StatusCodes.Status503ServiceUnavailable,
            });
        }
        catch (Exception e) when (StorageFailure.Is(e))
        {
            Log.IntakeNotStored(logger, e);
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
