using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsBevakning.Health;

namespace TeamsBevakning.Web;

/// <summary>The state of the program for those who run it.</summary>
/// <param name="Failing">The ids of the checks that do not hold.</param>
internal sealed record HealthState(string Status, IReadOnlyList<string> Failing);

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can do its work; 503 and what fails when it cannot.</summary>
internal static class HealthEndpoint
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/health/live", Methods, (HttpResponse response) => Answer(response, new HealthState("live", []), StatusCodes.Status200OK));
        app.MapMethods("/health/ready", Methods, async (Readiness readiness, HttpResponse response) => await readiness.FailingAsync() is { Count: > 0 } failing
            ? Answer(response, new HealthState("unready", failing), StatusCodes.Status503ServiceUnavailable)
            : Answer(response, new HealthState("ready", []), StatusCodes.Status200OK));
    }

    private static JsonHttpResult<HealthState> Answer(HttpResponse response, HealthState state, int status)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Json(state, HealthJson.Default.HealthState, statusCode: status);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthState))]
internal sealed partial class HealthJson : JsonSerializerContext;
