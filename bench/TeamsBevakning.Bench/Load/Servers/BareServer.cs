using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>An ASP.NET Core server with as little in it as there can be.</summary>
internal static class BareServer
{
    public static WebApplicationBuilder Builder()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        return builder;
    }

    /// <summary>Tells the port, serves until the parent ends, and shows what the heap holds.</summary>
    public static async Task ServeAsync(WebApplication app, Func<Task>? prepare = null)
    {
        app.MapGet("/heap", () => Results.Text(Collected().ToString(CultureInfo.InvariantCulture)));
        await app.StartAsync();
        await (prepare?.Invoke() ?? Task.CompletedTask);
        await Console.Out.WriteLineAsync($"ready {new Uri(app.Urls.First()).Port}");

        // The parent's end of this pipe closes with it, however it ends.
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    /// <summary>The whole body, as it came.</summary>
    public static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        var body = new byte[(int)request.ContentLength!];
        await request.Body.ReadExactlyAsync(body);
        return body;
    }

    private static long Collected()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
