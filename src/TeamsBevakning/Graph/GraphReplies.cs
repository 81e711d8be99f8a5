using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Graph;

/// <summary>Reads whether a person's mailbox answers by itself, from Microsoft Graph (permission <c>MailboxSettings.Read</c>).</summary>
internal sealed class GraphReplies(GraphCalls calls, GraphHttp http, IOptions<GraphSettings> options, TimeProvider clock)
{
    public Task<ReplyReading> ReadAsync(PersonId person, CancellationToken ct) =>
        calls.AskAsync(bearer => ReadAsync(person, bearer, ct), unknown => new ReplyReading(null, unknown), ct);

    private async Task<ReplyReading> ReadAsync(PersonId person, string bearer, CancellationToken ct)
    {
        var address = new Uri(GraphCloud.All[options.Value.Cloud].Graph, $"/v1.0/users/{person}/mailboxSettings/automaticRepliesSetting");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await http.GetHttpClient().SendAsync(request, ct);
        if (!response.IsSuccessStatusCode)
        {
            return new ReplyReading(null, await GraphRefusal.OfAsync(response, clock.GetUtcNow(), ct) as GroupReading.Unknown);
        }

        var setting = await response.Content.ReadFromJsonAsync(GraphJson.Default.ReplySetting, ct);
        return setting is not null && ReplyReading.Of(setting) is { } reply
            ? new ReplyReading(reply, null)
            : new ReplyReading(null, new GroupReading.Unknown(GroupOutcome.Failed, "no status"));
    }
}
