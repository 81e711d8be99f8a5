using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Graph;

/// <summary>Reads who is in a group, and in the groups in it, from Microsoft Graph. Asks once: whoever calls decides when to ask again.</summary>
internal sealed class GraphGroups(GraphCalls calls, GraphHttp http, IOptions<GraphSettings> options, TimeProvider clock)
{
    /// <summary>Of 999 people each: more than any role is for.</summary>
    private const int MostPages = 50;

    public Task<GroupReading> ReadAsync(GroupId group, CancellationToken ct) =>
        calls.AskAsync(bearer => ReadAsync(group, bearer, ct), GroupReading (unknown) => unknown, ct);

    private async Task<GroupReading> ReadAsync(GroupId group, string bearer, CancellationToken ct)
    {
        var graph = GraphCloud.All[options.Value.Cloud].Graph;
        var people = new Dictionary<PersonId, Person>();

        // The cast to users is an advanced query, which asks for the count and for the header, on every page.
        var next = new Uri(graph, $"/v1.0/groups/{group}/transitiveMembers/microsoft.graph.user?$count=true&$select=id,displayName&$top=999");
        for (var page = 0; page < MostPages; page++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, next);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
            request.Headers.Add("ConsistencyLevel", "eventual");
            using var response = await http.GetHttpClient().SendAsync(request, ct);
            if (!response.IsSuccessStatusCode)
            {
                return await GraphRefusal.OfAsync(response, clock.GetUtcNow(), ct);
            }

            var read = await response.Content.ReadFromJsonAsync(GraphJson.Default.MembersPage, ct);
            if (read?.Value is not { } members)
            {
                return new GroupReading.Unknown(GroupOutcome.Failed, "no value");
            }

            foreach (var person in members.Select(PersonOf).OfType<Person>())
            {
                people[person.Id] = person;
            }

            if (read.NextLink is null)
            {
                return new GroupReading.Members([.. people.Values.OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id.ObjectId)]);
            }

            if (GraphPaging.NextOf(read.NextLink, graph) is not { } there)
            {
                return new GroupReading.Unknown(GroupOutcome.Failed, "next page elsewhere");
            }

            next = there;
        }

        return new GroupReading.Unknown(GroupOutcome.Failed, "too many pages");
    }

    private static Person? PersonOf(MembersPage.Member? member) =>
        member is { Type: null or "#microsoft.graph.user" } && Guid.TryParseExact(member.Id, "D", out var id) && id != Guid.Empty
            ? new Person(new PersonId(id), string.IsNullOrWhiteSpace(member.DisplayName) ? id.ToString("D") : SwedishText.Cut(member.DisplayName, 200, "…"), null)
            : null;
}
