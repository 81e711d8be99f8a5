using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Where Teams keeps what people attach, on loopback: gives a file to whoever asks for its address, or fails in the ways such places do.</summary>
internal sealed class TeamsFiles : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<string, RequestDelegate> files = [];

    private TeamsFiles()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(context =>
        {
            Asked.Add($"{context.Request.Method} {context.Request.Path} {context.Request.Headers.Authorization}{context.Request.Headers.Cookie}".Trim());
            return files[context.Request.Path](context);
        });
    }

    public string Url => app.Urls.Single();

    public List<string> Asked { get; } = [];

    /// <summary>A PDF that says that it is a PDF/A, as an office program writes it.</summary>
    public static byte[] PdfA(string content = "Badhuset", string part = "2") => Pdf(
        content,
        $"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
        </rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """);

    public static byte[] Pdf(string content = "Badhuset", string metadata = "") => Encoding.UTF8.GetBytes(
        $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Metadata 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Metadata /Subtype /XML /Length {metadata.Length} >>\nstream\n{metadata}\nendstream\nendobj\n% {content}\ntrailer << /Root 1 0 R >>\n%%EOF\n");

    public static byte[] Png() => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, .. new byte[40], 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82];

    public static async Task<TeamsFiles> StartAsync()
    {
        var place = new TeamsFiles();
        await place.app.StartAsync();
        return place;
    }

    /// <summary>A file lies there; returns it as it is attached to a message.</summary>
    public JsonObject Has(string name, byte[] content) => Answers(name, context => context.Response.Body.WriteAsync(content).AsTask());

    /// <summary>The same, where asking for it comes to this.</summary>
    public JsonObject Answers(string name, RequestDelegate answer)
    {
        var path = $"/file-{files.Count}";
        files.Add(path, answer);
        return Attached(name, $"{Url}{path}?tempauth=secret");
    }

    /// <summary>As Teams sends a file (bots-filesv4).</summary>
    public static JsonObject Attached(string name, string downloadUrl) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["contentUrl"] = $"https://sjostad-my.sharepoint.com/personal/anna/Documents/Applications/{Uri.EscapeDataString(name)}",
        ["name"] = name,
        ["content"] = new JsonObject { ["downloadUrl"] = downloadUrl, ["uniqueId"] = "1150D938-8870-4044-9F2C-5BBDEBA70C9D", ["fileType"] = "pdf", ["etag"] = "123" },
    };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
