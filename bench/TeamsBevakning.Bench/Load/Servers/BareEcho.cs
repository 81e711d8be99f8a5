using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>The limit of an echo: reads the same bytes, makes the same one call with as many, and answers.</summary>
internal static class BareEcho
{
    /// <summary>About as long as the activity that an echo sends.</summary>
    private static readonly byte[] Said = [.. Enumerable.Repeat((byte)' ', 640)];

    public static async Task RunAsync(string connector)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(connector) };
        var app = BareServer.Builder().Build();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            await BareServer.ReadAsync(context.Request);
            using var content = new ByteArrayContent(Said) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") } };
            using var response = await client.PostAsync(new Uri("v3/conversations/19%3Achannel%40thread.tacv2%3Bmessageid%3D1/activities/1700000000001", UriKind.Relative), content);
            response.EnsureSuccessStatusCode();
        });
        await BareServer.ServeAsync(app);
    }
}
