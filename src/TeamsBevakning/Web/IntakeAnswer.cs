using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.HttpResults;
using TeamsBevakning.CheckedJson;

namespace TeamsBevakning.Web;

/// <summary>What an accepted request brought.</summary>
internal sealed record IntakeAccepted(int Received, int Changed);

/// <summary>Why a request was not accepted, as RFC 9457 has it.</summary>
internal sealed record IntakeProblem(string Type, string Title, int Status, IReadOnlyList<JsonFault> Errors);

/// <summary>The answers of signed intake to a sender that has proven itself.</summary>
internal static class IntakeAnswer
{
    private const int MostFaultsTold = 200;

    private static readonly IntakeJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });

    public static IResult Accepted(int received, int changed) =>
        TypedResults.Json(new IntakeAccepted(received, changed), Json.IntakeAccepted, statusCode: StatusCodes.Status202Accepted);

    public static IResult NotJson(IReadOnlyList<JsonFault> faults) =>
        Problem("not-json", "Texten är inte JSON. Inget togs emot.", StatusCodes.Status400BadRequest, faults);

    public static IResult Wrong(IReadOnlyList<JsonFault> faults) =>
        Problem("wrong", "Innehållet är inte rätt. Inget togs emot.", StatusCodes.Status422UnprocessableEntity, faults);

    public static IResult TooLarge(int longest) => Problem(
        "too-large",
        "Texten är för stor. Inget togs emot.",
        StatusCodes.Status413PayloadTooLarge,
        [new JsonFault("$", $"texten är större än {longest} byte", "Dela upp den på flera anrop")]);

    public static IResult NotStored() =>
        Problem("not-stored", "Det går inte att lagra just nu. Inget togs emot; skicka samma sak igen om en stund.", StatusCodes.Status503ServiceUnavailable, []);

    private static JsonHttpResult<IntakeProblem> Problem(string type, string title, int status, IReadOnlyList<JsonFault> faults)
    {
        IReadOnlyList<JsonFault> told = faults.Count <= MostFaultsTold ? faults
            : [.. faults.Take(MostFaultsTold), new JsonFault("$", $"ytterligare {faults.Count - MostFaultsTold} fel visas inte", "Rätta dessa först")];
        return TypedResults.Json(new IntakeProblem($"urn:teamsbevakning:intake:{type}", title, status, told), Json.IntakeProblem, "application/problem+json", status);
    }
}

[JsonSerializable(typeof(IntakeAccepted))]
[JsonSerializable(typeof(IntakeProblem))]
internal sealed partial class IntakeJson : JsonSerializerContext;
