using System.Buffers.Text;
using System.Text;

namespace TeamsBevakning.Bench.Load;

/// <summary>Just enough HTTP/1.1 to ask and be asked over a kept connection: messages with a Content-Length.</summary>
internal static class HttpText
{
    public static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

    public static byte[] Post(string path, string body, string? token) => Encoding.UTF8.GetBytes(
        $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
        + $"{(token is null ? string.Empty : $"Authorization: Bearer {token}\r\n")}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public static byte[] Answer(string body) => Encoding.UTF8.GetBytes(
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    /// <summary>Where the body begins and the message ends; null while more is to come.</summary>
    public static (int Body, int End)? Measure(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return null;
        }

        var field = received[..head].IndexOf("Content-Length: "u8);
        var length = 0;
        if (field >= 0 && !Utf8Parser.TryParse(received[(field + 16)..], out length, out _))
        {
            throw new InvalidDataException("A length that is no number.");
        }

        return received.Length >= head + 4 + length ? (head + 4, head + 4 + length) : null;
    }
}
