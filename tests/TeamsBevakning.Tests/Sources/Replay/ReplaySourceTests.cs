using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Sources.Replay;
using TeamsBevakning.Tests.Web;

namespace TeamsBevakning.Tests.Sources.Replay;

public sealed class ReplaySourceTests : IAsyncLifetime
{
    private const string Question = """{"account":"webb-kultur","id":"r1","text":"När öppnar badet?","at":"2026-11-24T13:00:00+01:00"}""";
    private const string Edited = """{"account":"webb-kultur","id":"r1","text":"När öppnar simhallen?","at":"2026-11-24T14:00:00+01:00"}""";
    private const string Reply = """{"account":"webb-kultur","id":"r2","parentId":"r1","text":"Nio.","at":"2026-11-24T15:00:00+01:00","byAccount":true}""";

    private readonly SourcesHost host = new();
    private readonly SettableClock clock = new(At("12:00:00"));
    private readonly string file = Path.GetTempFileName();

    public Task InitializeAsync()
    {
        host.Settings["Sources:Replay:File"] = file;
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        File.Delete(file);
    }

    [Fact]
    public async Task Comments_are_delivered_when_the_clock_reaches_them()
    {
        var source = await ReplayAsync(Reply, Question);

        (await DeliverAtAsync(source, "12:59:59")).ShouldBe(Instant.FromUtc(2026, 11, 24, 12, 0));
        host.Count("comment").ShouldBe(0);
        (await DeliverAtAsync(source, "13:00:00")).ShouldBe(Instant.FromUtc(2026, 11, 24, 14, 0));
        (await StoryAsync()).State.ShouldBe(ItemState.Open);
        (await DeliverAtAsync(source, "15:00:00")).ShouldBeNull();
        (await StoryAsync()).State.ShouldBe(ItemState.Resolved);
    }

    [Fact]
    public async Task Running_again_brings_nothing_twice_even_when_a_comment_was_edited()
    {
        await DeliverAtAsync(await ReplayAsync(Question, Edited), "14:30:00");
        var before = host.Stored();

        await DeliverAtAsync(Again(), "13:30:00");
        await DeliverAtAsync(Again(), "14:30:00");

        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task Running_again_goes_on_from_where_it_was()
    {
        await DeliverAtAsync(await ReplayAsync(Question, Edited, Reply), "13:30:00");

        (await DeliverAtAsync(Again(), "14:30:00")).ShouldBe(Instant.FromUtc(2026, 11, 24, 14, 0));

        host.Count("comment_version").ShouldBe(1);
    }

    [Fact]
    public async Task Bad_line_is_named_and_the_rest_goes_on()
    {
        var source = await ReplayAsync("\uFEFF" + Question, string.Empty, "  \r", "{", """{"account":"okant","id":"x","text":"?","at":"2026-11-24T13:00:00Z"}""", Reply + "\r");

        await DeliverAtAsync(source, "16:00:00");

        host.Count("comment").ShouldBe(2);
        var told = host.Logged.Where(line => line.StartsWith("ReplayLineLeftOut: ", StringComparison.Ordinal)).Distinct().ToList();
        told.Count.ShouldBe(2);
        told[0].ShouldContain($"{file}, line 4, was left out: $: texten är inte giltig JSON");
        told[1].ShouldContain($"{file}, line 5, was left out: $.account: kontot ”okant” finns inte i registret");
    }

    [Fact]
    public async Task Failed_delivery_is_tried_again()
    {
        var source = await ReplayAsync(Question);
        await host.Database.WriteAsync(session => session.Execute("create trigger full before insert on comment begin select raise(abort, 'full'); end"));
        await Should.ThrowAsync<TeamsBevakning.Storage.StorageException>(() => DeliverAtAsync(source, "13:00:00"));

        await host.Database.WriteAsync(session => session.Execute("drop trigger full"));
        await DeliverAtAsync(source, "13:00:00");

        host.Count("item").ShouldBe(1);
    }

    [Fact]
    public async Task Worker_delivers_by_itself_within_a_second_of_a_moved_clock()
    {
        await ReplayAsync(Question);

        host.Clock.Time = At("13:00:00");

        var before = TimeProvider.System.GetTimestamp();
        while (host.Count("item") == 0 && TimeProvider.System.GetElapsedTime(before) < TimeSpan.FromSeconds(20))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }

        host.Count("item").ShouldBe(1);
    }

    private static DateTimeOffset At(string time) => DateTimeOffset.Parse($"2026-11-24T{time}+01:00", CultureInfo.InvariantCulture);

    /// <summary>A source of its own beside the worker's, which stands still because the host's clock does.</summary>
    private async Task<ReplaySource> ReplayAsync(params string[] lines)
    {
        await File.WriteAllTextAsync(file, string.Join('\n', lines));
        await host.InitializeAsync();
        return Again();
    }

    private ReplaySource Again() => ActivatorUtilities.CreateInstance<ReplaySource>(host.Services, clock);

    private async Task<Instant?> DeliverAtAsync(ReplaySource source, string time)
    {
        clock.Time = At(time);
        return await source.DeliverDueAsync(CancellationToken.None);
    }

    private async Task<Item> StoryAsync() => (await host.StoryOfAsync("webb-kultur", "r1"))!.Item;
}
