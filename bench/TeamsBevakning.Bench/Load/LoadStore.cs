using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Bench.Load;

/// <summary>A store with many open items on one account, and a register of as many people who may press on them as there are connections.</summary>
internal static class LoadStore
{
    public const string Tenant = "5f1e0000-0000-4000-8000-000000000001";

    private const string Start = "1700000000000";
    private static readonly AccountId Account = new("fb-badhuset");

    public static Guid PersonOf(int person) => new(person + 1, 0, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]);

    public static ItemId Item(int number) => ItemId.Of(Account, Comment(number));

    public static async Task FillAsync(IServiceProvider services, LoadSettings settings)
    {
        var json = Encoding.UTF8.GetBytes(Register(settings.Connections));
        var register = (await services.GetRequiredService<ImportRegister>().RunAsync(json, CancellationToken.None)).Register!;
        var at = SystemClock.Instance.GetCurrentInstant();
        foreach (var unit in register.Units)
        {
            var tie = new ChannelTie(unit.Id, ChannelKey.ServiceUrl, Tenant, "19:team@thread.tacv2", $"19:{unit.Id}@thread.tacv2", $"28:{ChannelKey.AppId}");
            await services.GetRequiredService<ITies>().TieAsync(tie, new Actor(new PersonId(PersonOf(0)), "Person 0"), isCommunicationsUnit: false, at, CancellationToken.None);
        }

        foreach (var batch in Enumerable.Range(0, settings.Items).Chunk(1_000))
        {
            var posts = batch.Select(number => new FoundPost(
                Account, Comment(number), null, null, "u", "Kim Ek", $"När öppnar badet på dag {number}?", at, new Uri($"https://facebook.example/{Start}/{number}"), ByAccount: false, PostStatus.Visible));
            await services.GetRequiredService<ReceivePosts>().RunAsync([.. posts], register, CancellationToken.None);
        }
    }

    private static CommentId Comment(int number) => new(string.Create(CultureInfo.InvariantCulture, $"{Start}_{number}"));

    /// <summary>The demonstration's, with these people as administrators of the account.</summary>
    private static string Register(int people)
    {
        var register = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Demo", "register.json")))!;
        var administrators = register["accounts"]!.AsArray().Single(account => account!["id"]!.GetValue<string>() == Account.Value)!["administrators"]!.AsArray();
        for (var person = 0; person < people; person++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"person{person}");
            register["people"]!.AsArray().Add(new JsonObject { ["id"] = id, ["name"] = $"Person {person}", ["title"] = "handläggare", ["objectId"] = PersonOf(person).ToString() });
            administrators.Add(id);
        }

        return register.ToJsonString();
    }
}
