using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The place of a person's files, on loopback: takes what is put there, or does not.</summary>
internal sealed class OneDrive : IAsyncDisposable
{
    private readonly WebApplication app;

    private OneDrive()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(TakeAsync);
    }

    public string Url => app.Urls.Single();

    public int Answers { get; set; } = StatusCodes.Status201Created;

    public List<(string Method, string? Range, byte[] Content)> Put { get; } = [];

    public static async Task<OneDrive> StartAsync()
    {
        var place = new OneDrive();
        await place.app.StartAsync();
        return place;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        await context.Request.Body.CopyToAsync(content);
        Put.Add((context.Request.Method, context.Request.Headers.ContentRange, content.ToArray()));
        context.Response.StatusCode = Answers;
        if (Answers is StatusCodes.Status302Found)
        {
            context.Response.Headers.Location = $"{Url}/annanstans";
        }
    }
}
