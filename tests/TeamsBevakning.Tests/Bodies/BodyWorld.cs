using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Dapper;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Tests.Stories;

namespace TeamsBevakning.Tests.Bodies;

/// <summary>A world with one open item and a card that anybody may press, into which bodies are posted as bytes.</summary>
internal sealed class BodyWorld(World world, string item, string round) : IAsyncDisposable
{
    private readonly HttpClient client = new();

    public string Connector => world.Connector.Url;

    public string Log => world.Host.Log.All;

    public static async Task<BodyWorld> Begin()
    {
        var world = await World.With(new Dictionary<string, string?> { ["Web:RateLimit:RefusedPerMinute"] = "1000000" }, World.Kultur, World.Kommunikation);
        await world.CitizenAsks("När öppnar badet?");
        var card = await world.ExpectCard("question", to: World.Kultur);
        await world.Settled();
        var data = CardActions.Named(card.Content, "Jag tar den")["data"]!;
        return new BodyWorld(world, data["item"]!.GetValue<string>(), data["round"]!.ToJsonString());
    }

    /// <summary>A body of the corpus with what can only be known now put in.</summary>
    public string Filled(string body) => body
        .Replace("{connector}", Connector, StringComparison.Ordinal)
        .Replace("{item}", item, StringComparison.Ordinal)
        .Replace("{round}", round, StringComparison.Ordinal)
        .Replace("{person}", People.ObjectId("Anna Berg"), StringComparison.Ordinal)
        .Replace("{channel}", People.Channel(World.Kultur), StringComparison.Ordinal)
        .Replace("{longer}", new string('x', 270_000), StringComparison.Ordinal)
        .Replace("{long}", new string('x', 100_000), StringComparison.Ordinal);

    public async Task<int> PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        using var answer = await client.PostAsync(new Uri(world.Host.Url, "/api/messages"), content);
        return (int)answer.StatusCode;
    }

    public Task<int> PostAsync(string body) => PostAsync(Encoding.UTF8.GetBytes(body));

    /// <summary>Every row of every table, but for what the program notes by itself: how one whose message it answered is reached, that an answer was sent, that it is well.</summary>
    public Task<string> Stored() => world.Host.Get<SqlDatabase>().ReadAsync(
        async connection =>
        {
            var dump = new StringBuilder();
            foreach (var table in await connection.QueryAsync<string>("select name from sqlite_master where type = 'table' and name not in ('chat', 'lane', 'send', 'program', 'upkeep') order by name"))
            {
                var rows = (await connection.QueryAsync($"select * from \"{table}\""))
                    .Select(row => string.Join('|', ((IDictionary<string, object?>)row).Select(field => Convert.ToString(field.Value, CultureInfo.InvariantCulture))));
                dump.AppendLine(table).AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
            }

            return dump.ToString();
        },
        default);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await world.DisposeAsync();
    }
}
