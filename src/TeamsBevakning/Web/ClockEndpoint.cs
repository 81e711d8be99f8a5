using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Web;

/// <summary><c>/dev/clock</c>: moves the program's clock. Mapped in Development only; elsewhere the path does not exist.</summary>
internal static class ClockEndpoint
{
    private const int LongestBody = 1_000;
    private static readonly Duration FurthestAtOnce = Duration.FromDays(3_660);
    private static readonly Instant End = Instant.FromUtc(2199, 1, 1, 0, 0);

    public static void MapClock(this IEndpointRouteBuilder app, MovableClock clock)
    {
        app.MapGet("/dev/clock", () => Shown(clock));
        app.MapPost("/dev/clock", (HttpRequest request, OutboxBell bell, CancellationToken ct) => MoveAsync(request, clock, bell, ct));
    }

    private static async Task<Results<ContentHttpResult, ValidationProblem>> MoveAsync(HttpRequest request, MovableClock clock, OutboxBell bell, CancellationToken ct)
    {
        var body = new byte[LongestBody];
        var length = await request.Body.ReadAtLeastAsync(body, LongestBody, throwOnEndOfStream: false, ct);
        var faults = new List<JsonFault>();
        if (CheckedDocument.Parse(body.AsMemory(0, length), faults) is { } json && Target(json, clock, faults) is { } target && faults.Count == 0)
        {
            clock.MoveTo(target.ToDateTimeOffset());
            bell.Ring();
            return Shown(clock);
        }

        return TypedResults.ValidationProblem(
            faults.GroupBy(fault => fault.Path).ToDictionary(group => group.Key, group => group.Select(fault => $"{fault.Wrong}. {fault.Right}.").ToArray()),
            title: "Klockan är inte flyttad");
    }

    private static Instant? Target(JsonElement json, MovableClock clock, List<JsonFault> faults)
    {
        var root = new CheckedObject(json, "$", faults);
        var advance = root.Value<Duration?>("advance", required: false, Span);
        var to = root.Value<Instant?>("to", required: false, CheckedValue.Instant);
        root.Close();
        if (faults.Count == 0 && advance is null == to is null)
        {
            root.Fault("$", "en av advance och to väntades", "Skriv {\"advance\":\"PT8H\"} eller {\"to\":\"2026-11-23T10:00:00+01:00\"}");
        }

        var target = faults.Count > 0 ? null : to ?? clock.Now() + advance;
        if (target >= End)
        {
            root.Fault("$", "klockan går inte att flytta längre än till år 2198", "Ange en tidigare tid");
        }

        return target;
    }

    private static Duration? Span(JsonElement value, out string? wrong, out string? right)
    {
        var parsed = value.ValueKind is JsonValueKind.String ? PeriodPattern.NormalizingIso.Parse(value.GetString()!) : null;
        var span = parsed is { Success: true, Value: { Years: 0, Months: 0 } period } ? LengthOf(period) : null;
        var good = span <= FurthestAtOnce && -span <= FurthestAtOnce;
        (wrong, right) = good ? (null, null) : ("ett tidsspann väntades", "Skriv det som PT8H, P1D eller PT30M, högst tio år");
        return good ? span : null;
    }

    /// <summary>Null when it is longer than can be reckoned with.</summary>
    private static Duration? LengthOf(Period period)
    {
        try
        {
            return period.ToDuration();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static ContentHttpResult Shown(MovableClock clock) =>
        TypedResults.Content($$"""{"now":"{{InstantPattern.ExtendedIso.Format(clock.Now())}}"}""", "application/json");
}
