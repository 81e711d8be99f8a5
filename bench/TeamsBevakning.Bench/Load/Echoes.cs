namespace TeamsBevakning.Bench.Load;

/// <summary>A message that is answered with its own words, in a call to the connector; nothing is said in the HTTP response.</summary>
internal sealed class Echoes(int connectorPort) : IRequests
{
    private readonly byte[] request = HttpText.Post("/api/messages", Body(connectorPort), token: null);

    public ReadOnlyMemory<byte> Next() => request;

    public void Check(ReadOnlySpan<byte> answer)
    {
        if (answer.Length > 0)
        {
            throw new InvalidDataException("An echo is answered by a call, not in the response.");
        }
    }

    private static string Body(int connectorPort) => $$$"""
        {"type":"message","id":"1700000000001","timestamp":"2026-11-17T09:12:00.123Z","localTimestamp":"2026-11-17T10:12:00.123+01:00","serviceUrl":"http://127.0.0.1:{{{connectorPort}}}/","channelId":"msteams",
        "from":{"id":"29:1anna","name":"Anna Berg","aadObjectId":"aaaaaaaa-0000-4000-8000-000000000001"},"recipient":{"id":"28:bot","name":"Bevakning"},
        "conversation":{"id":"19:channel@thread.tacv2;messageid=1700000000000","conversationType":"channel","isGroup":true,"tenantId":"5f1e0000-0000-4000-8000-000000000001"},
        "channelData":{"tenant":{"id":"5f1e0000-0000-4000-8000-000000000001"},"channel":{"id":"19:channel@thread.tacv2"},"team":{"id":"19:team@thread.tacv2"}},
        "locale":"sv-SE","textFormat":"plain","text":"När öppnar badet i morgon?","entities":[{"type":"clientInfo","locale":"sv-SE","country":"SE","platform":"Web","timezone":"Europe/Stockholm"}]}
        """;
}
