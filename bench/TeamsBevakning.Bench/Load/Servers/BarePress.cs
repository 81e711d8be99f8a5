using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>The limit of a press: reads the same bytes, checks the token's signature, commits a row as long as what a press writes together with all that wait, and answers the same bytes.</summary>
internal static class BarePress
{
    public static async Task RunAsync(string publicKeyFile, string answerFile, PlainGroupCommit store)
    {
        var pem = await File.ReadAllTextAsync(publicKeyFile);
        using var keys = new ThreadLocal<RSA>(() => KeyOf(pem));
        var card = await File.ReadAllBytesAsync(answerFile);
        var app = BareServer.Builder().Build();
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            var body = await BareServer.ReadAsync(context.Request);
            if (!IsSigned(context.Request.Headers.Authorization.ToString().AsSpan("Bearer ".Length), keys.Value!))
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            await store.CommitAsync(body);
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = card.Length;
            await context.Response.Body.WriteAsync(card);
        });
        await BareServer.ServeAsync(app);
    }

    private static bool IsSigned(ReadOnlySpan<char> token, RSA key)
    {
        var dot = token.LastIndexOf('.');
        Span<byte> signed = stackalloc byte[dot];
        return Encoding.ASCII.GetBytes(token[..dot], signed) == dot
            && key.VerifyData(signed, Base64Url.DecodeFromChars(token[(dot + 1)..]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static RSA KeyOf(string pem)
    {
        var key = RSA.Create();
        key.ImportFromPem(pem);
        return key;
    }
}
