using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeamsBevakning.Domain;
using TeamsBevakning.Settings;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Files that are not what they should be, and places that are not where they should be: nothing is kept, nothing changes, and the answer says what would be right.</summary>
public sealed class SnapshotFaultTests
{
    private static readonly string[] Handlers = ["Anna Berg", "Bo Ek", "Eva Lind"];

    [Fact]
    public async Task What_is_not_the_policys_format_is_refused_with_what_would_be_right()
    {
        await using var place = await SnapshotWorld.Begin();
        await Refuses(place, "Filen är en vanlig PDF, men en ögonblicksbild ska vara PDF/A. Inget är sparat. Spara den på nytt som PDF/A", TeamsFiles.Pdf());
        await Refuses(place, "Filen är en vanlig PDF", TeamsFiles.Pdf("pdfaid:part=\"1\" http://www.aiim.org/pdfa/ns/id/ </rdf:RDF>"));
        await Refuses(place, "Filen är en PNG-bild, men en ögonblicksbild ska vara PDF/A. Inget är sparat. Spara om den i det formatet", TeamsFiles.Png());
        await Refuses(place, "Filen är varken PDF, PNG eller JPEG", "MZ\u0090 not a picture"u8.ToArray());
        await Refuses(place, "Filen är avhuggen: slutet saknas", TeamsFiles.PdfA()[..^200]);
        await Refuses(place, "Filen är tom, så inget är sparat", []);
    }

    [Fact]
    public async Task What_is_too_slow_leaves_nothing_behind()
    {
        await using var place = await SnapshotWorld.Begin(("Snapshots:Seconds", "1"));
        await Refuses(place, "Det tog för lång tid att hämta filen", async context =>
        {
            await context.Response.Body.WriteAsync("%PDF-1.7"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
    }

    [Fact]
    public async Task What_is_too_large_or_stops_on_the_way_leaves_nothing_behind()
    {
        await using var place = await SnapshotWorld.Begin(("Snapshots:MaxMegabytes", "1"));
        var large = new byte[(1024 * 1024) + 1];
        await Refuses(place, "Filen är för stor för mig, så inget är sparat. Lägg den där verksamheten har sina filer och skriv ögonblicksbild Badhuset och länken till filen.", context =>
        {
            context.Response.ContentLength = large.Length;
            return context.Response.Body.WriteAsync(large).AsTask();
        });
        await Refuses(place, "Filen är för stor för mig", async context =>
        {
            for (var i = 0; i < 100 && !context.RequestAborted.IsCancellationRequested; i++)
            {
                await context.Response.Body.WriteAsync(large.AsMemory(0, 50_000));
            }
        });
        await Refuses(place, "Filen är avhuggen", async context =>
        {
            context.Response.ContentLength = 10_000;
            await context.Response.Body.WriteAsync(TeamsFiles.PdfA());
            await context.Response.Body.FlushAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
            context.Abort();
        });
    }

    [Theory]
    [InlineData(StatusCodes.Status302Found)]
    [InlineData(StatusCodes.Status404NotFound)]
    [InlineData(StatusCodes.Status403Forbidden)]
    [InlineData(StatusCodes.Status206PartialContent)]
    public async Task A_place_that_answers_otherwise_is_not_followed(int status)
    {
        await using var place = await SnapshotWorld.Begin();
        await Refuses(place, "Filen gick inte att hämta: länken till den kan ha gått ut", context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = $"{place.Files.Url}/annanstans";
            return context.Response.Body.WriteAsync(TeamsFiles.PdfA()).AsTask();
        });
        place.Files.Asked.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("https://ond.example/fil.pdf")]
    [InlineData("https://sjostad.sharepoint.com.ond.example/fil.pdf")]
    [InlineData("http://sjostad-my.sharepoint.com/fil.pdf")]
    [InlineData("https://anna@sjostad-my.sharepoint.com/fil.pdf")]
    [InlineData("https://sjostad-my.sharepoint.com:8443/fil.pdf")]
    [InlineData("https://127.0.0.1/fil.pdf")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("https://10.0.0.1/fil.pdf")]
    [InlineData("https://ond.example\uFF0F.sharepoint.com/fil.pdf")]
    [InlineData("https://ond.example\uFF03.sharepoint.com/fil.pdf")]
    [InlineData("https://ond.example%2f.sharepoint.com/fil.pdf")]
    [InlineData("https://ond.example\\.sharepoint.com/fil.pdf")]
    [InlineData("https://ond.example?.sharepoint.com/fil.pdf")]
    [InlineData("https://sjostad.sharepoint.com.ond.example\u3002/fil.pdf")]
    [InlineData("https://sjostad.sharepoint.com./fil.pdf")]
    [InlineData("https://.sharepoint.com/fil.pdf")]
    [InlineData("https://sjostad-my.sharepoint.com:0/fil.pdf")]
    [InlineData("//sjostad-my.sharepoint.com/fil.pdf")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    public async Task Nothing_is_fetched_from_anywhere_but_where_people_have_their_files(string url)
    {
        await using var place = await SnapshotWorld.Begin();
        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", TeamsFiles.Attached("bild.pdf", url))).ShouldStartWith("Filen ligger inte i SharePoint eller OneDrive");
        place.Kept.ShouldBeEmpty();
        place.World.Host.Log.All.ShouldContain("was not taken: Foreign");
    }

    [Fact]
    public void Loopback_is_where_files_are_only_on_a_developers_machine_and_other_hosts_only_when_named()
    {
        var usual = Hosts([]);
        usual.Have("http://127.0.0.1:5000/fil", out _).ShouldBeFalse();
        usual.Have("https://localhost/fil", out _).ShouldBeFalse();
        usual.Have("https://filer.sjostad.example/fil", out _).ShouldBeFalse();
        usual.Have("https://sjostad-my.sharepoint.com/fil", out _).ShouldBeTrue();
        Hosts([new("Bot:FileHosts:0", "filer.sjostad.example")]).Have("https://filer.sjostad.example/fil", out _).ShouldBeTrue();
        Should.Throw<SettingsException>(() => Hosts([new("Bot:FileHosts:0", "https://filer.sjostad.example/")])).Message.ShouldContain("Bot:FileHosts:0 är ”https://filer.sjostad.example/”, vilket inte är ett värdnamn");
    }

    [Fact]
    public async Task Only_one_file_at_a_time_only_in_a_chat_of_ones_own_and_no_pasted_picture()
    {
        await using var place = await SnapshotWorld.Begin();
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", file, place.Files.Has("bild2.pdf", TeamsFiles.PdfA("2")))).ShouldBe("Skicka en fil i taget. Inget är sparat än.");
        (await place.Sends("Anna Berg", string.Empty, new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original" }))
            .ShouldContain("En bild som är inklistrad i meddelandet kan jag inte ta emot");
        var inChannel = Activities.Message("Anna Berg", "ögonblicksbild Badhuset", World.Kultur);
        inChannel["attachments"] = new JsonArray(file.DeepClone());
        (await place.World.Replied(inChannel)).ShouldContain("Filer kan jag bara ta emot i en chatt med dig");
        place.Files.Asked.ShouldBeEmpty();
        place.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_who_handles_the_account_and_only_where_a_folder_is_set()
    {
        await using var place = await SnapshotWorld.Begin();
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        (await place.Sends("David Sund", "ögonblicksbild Badhuset", file)).ShouldStartWith("Du kan inte spara en ögonblicksbild av Badhuset, så inget är sparat.");
        (await place.Sends("Ulf Utanför", string.Empty, file)).ShouldContain("Du har inget konto i registret");
        (await place.Sends("Anna Berg", "ögonblicksbild Stadshuset", file)).ShouldContain("Jag hittar inget konto som heter ”Stadshuset”");
        place.Files.Asked.ShouldBeEmpty();

        await using var without = await SnapshotWorld.Begin(("Snapshots:Folder", ""));
        (await without.Sends("Anna Berg", "ögonblicksbild Badhuset", without.Files.Has("bild.pdf", TeamsFiles.PdfA())))
            .ShouldBe("Jag kan inte ta emot filer här, så inget är sparat. Lägg den där verksamheten har sina filer och skriv ögonblicksbild Badhuset och länken till filen.");
        without.Files.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_file_sent_by_several_at_once_and_again_is_kept_and_told_once()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        var messages = Handlers.Select(person => SnapshotWorld.Message(person, "ögonblicksbild Badhuset", file)).ToList();

        var answers = await Task.WhenAll(messages.Concat(messages).Concat(messages).Select(place.World.Sends));

        answers.ShouldAllBe(answer => answer.Status == 200);
        place.Kept.Count.ShouldBe(1);
        (await place.Journal(JournalKind.SnapshotKept)).Count.ShouldBe(1);
        (await place.Journal(JournalKind.Resolved)).Count.ShouldBe(1);
        (await place.Journal(JournalKind.Opened)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_file_that_nobody_asked_for_sent_by_several_at_once_is_kept_once()
    {
        await using var place = await SnapshotWorld.Begin();
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        var messages = Handlers.Select(person => SnapshotWorld.Message(person, "ögonblicksbild Badhuset", file)).ToList();

        var answers = await Task.WhenAll(messages.Concat(messages).Select(place.World.Sends));

        answers.ShouldAllBe(answer => answer.Status == 200);
        (await place.Journal(JournalKind.SnapshotKept)).Count.ShouldBe(1);
        (await place.Journal(JournalKind.Opened)).Count.ShouldBe(1);
        (await place.World.Writes("Anna Berg", "mina")).ShouldNotContain("Ögonblicksbild");
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("..\\..\\windows\\system32.pdf")]
    [InlineData("a\u0000b\r\nFORGED\u202Egpj.pdf")]
    [InlineData("")]
    public async Task What_the_file_is_called_is_only_told(string name)
    {
        await using var place = await SnapshotWorld.Begin();
        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has(name, TeamsFiles.PdfA()))).ShouldStartWith("Ögonblicksbilden av Badhuset är sparad som fb-badhuset_2026-11-16_");
        place.Kept.ShouldHaveSingleItem().ShouldMatch("^fb-badhuset_2026-11-16_[0-9a-f]{16}[.]pdf$");
        (await place.Journal(JournalKind.SnapshotKept)).ShouldHaveSingleItem().Note!.ShouldNotMatch("[\\u0000\\r\\n\\u202E]");
    }

    [Fact]
    public async Task When_the_folder_cannot_be_written_the_item_stays_and_the_person_is_told()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        Directory.Delete(place.Folder);
        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA()))).ShouldStartWith("Filen gick inte att spara här just nu, så inget har ändrats.");
        Directory.CreateDirectory(place.Folder);
        (await place.Journal(JournalKind.Resolved)).ShouldBeEmpty();
        place.World.Host.Log.All.ShouldContain("could not be written to Snapshots:Folder");
    }

    [Fact]
    public async Task When_the_store_stops_after_the_file_is_kept_the_same_file_sent_again_is_noted_once()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        await place.World.Settled();
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        await place.World.InStore("create trigger no_note before insert on journal when new.kind = 'SnapshotKept' begin select raise(abort, 'away'); end");
        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", file)).ShouldContain("Det gick inte");
        place.Kept.Count.ShouldBe(1);
        (await place.Journal(JournalKind.Resolved)).ShouldBeEmpty();
        await place.World.InStore("drop trigger no_note");

        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", file)).ShouldStartWith("Ögonblicksbilden av Badhuset är sparad");

        place.Kept.Count.ShouldBe(1);
        (await place.Journal(JournalKind.SnapshotKept)).Count.ShouldBe(1);
    }

    private static FileHosts Hosts(IEnumerable<KeyValuePair<string, string?>> settings) =>
        new(Microsoft.Extensions.Configuration.MemoryConfigurationBuilderExtensions.AddInMemoryCollection(new Microsoft.Extensions.Configuration.ConfigurationBuilder(), settings).Build());

    private static Task Refuses(SnapshotWorld place, string saying, byte[] content) => Refuses(place, saying, context => context.Response.Body.WriteAsync(content).AsTask());

    private static async Task Refuses(SnapshotWorld place, string saying, RequestDelegate answer)
    {
        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Answers("bild.pdf", answer))).ShouldStartWith(saying);
        place.Kept.ShouldBeEmpty();
        (await place.Journal(JournalKind.SnapshotKept)).ShouldBeEmpty();
        (await place.Journal(JournalKind.Opened)).ShouldBeEmpty();
    }
}
