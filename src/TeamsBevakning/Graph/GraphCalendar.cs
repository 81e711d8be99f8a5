using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Graph;

/// <summary>Reads when a person's own calendar says that she is out of office, from Microsoft Graph (permission <c>Calendars.ReadBasic.All</c>). Asks once: whoever calls decides when to ask again.</summary>
internal sealed class GraphCalendar(GraphCalls calls, GraphHttp http, IOptions<GraphSettings> options, TimeProvider clock)
{
    /// <summary>Of 100 events each: more than two weeks hold.</summary>
    private const int MostPages = 20;

    /// <param name="from">Events that end before are not asked for.</param>
    /// <param name="until">Events that begin after are not asked for.</param>
    /// <param name="zone">Where the person's days are.</param>
    public Task<CalendarReading> ReadAsync(PersonId person, Instant from, Instant until, DateTimeZone zone, CancellationToken ct) =>
        calls.AskAsync(bearer => ReadAsync(person, from, until, zone, bearer, ct), unknown => new CalendarReading(null, unknown), ct);

    private async Task<CalendarReading> ReadAsync(PersonId person, Instant from, Instant until, DateTimeZone zone, string bearer, CancellationToken ct)
    {
        var graph = GraphCloud.All[options.Value.Cloud].Graph;
        var times = new List<(Instant, Instant)>();
        var next = new Uri(
            graph,
            $"/v1.0/users/{person}/calendarView?startDateTime={InstantPattern.General.Format(from)}&endDateTime={InstantPattern.General.Format(until)}&$select=start,end,showAs,isAllDay,isCancelled&$top=100");
        for (var page = 0; page < MostPages; page++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            request.Headers.Add("Prefer", "outlook.timezone=\"UTC\"");
            using var response = await http.GetHttpClient().SendAsync(request, ct);
            if (!response.IsSuccessStatusCode)
            {
                return new CalendarReading(null, await GraphRefusal.OfAsync(response, clock.GetUtcNow(), ct) as GroupReading.Unknown);
            }

            var read = await response.Content.ReadFromJsonAsync(GraphJson.Default.CalendarPage, ct);
            if (read?.Value is not { } events)
            {
                return Failed("no value");
            }

            times.AddRange(events.Select(one => CalendarReading.TimeOf(one, zone)).OfType<(Instant, Instant)>());
            if (read.NextLink is null)
            {
                return new CalendarReading(times, null);
            }

            if (GraphPaging.NextOf(read.NextLink, graph) is not { } there)
            {
                return Failed("next page elsewhere");
            }

            next = there;
        }

        return Failed("too many pages");
    }

    private static CalendarReading Failed(string detail) => new(null, new GroupReading.Unknown(GroupOutcome.Failed, detail));
}
