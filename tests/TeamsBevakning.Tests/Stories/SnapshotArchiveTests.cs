using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Slices;
using TeamsBevakning.Tests.Teams;

namespace TeamsBevakning.Tests.Stories;

/// <summary>Whoever keeps what is to be kept is told of each snapshot, and the kept files can be compared with the journal.</summary>
public sealed class SnapshotArchiveTests
{
    private const string Archivist = "Ivar Ström";

    [Fact]
    public async Task The_archivist_is_told_in_his_chat_what_came_where_it_lies_and_its_hash()
    {
        await using var place = await WithArchivist();
        await place.World.Writes(Archivist, "hjälp");
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");

        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("Badhuset höst.pdf", TeamsFiles.PdfA()))).ShouldEndWith("Besked går till Ivar Ström, som arkiverar den.");

        var told = (await Told(place, "Ögonblicksbild av Badhuset har kommit in")).Text;
        told.ShouldContain("Anna Berg (Kultur och fritid) skickade in filen kl 08.00.");
        told.ShouldContain("skickad som ”Badhuset höst.pdf”");
        told.ShouldContain("Format: PDF/A.");
        told.ShouldContain(TeamsBevakning.Domain.Records.KeptSnapshot.Parse((await place.Journal(JournalKind.SnapshotKept))[0].Note)!.Digest);
        await place.World.Settled();
        Sent(place).Count.ShouldBe(1);
    }

    [Fact]
    public async Task He_is_told_of_a_link_whether_it_was_written_or_pressed_and_again_when_a_slip_is_undone()
    {
        await using var place = await WithArchivist();
        await place.World.Writes(Archivist, "hjälp");
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var card = await place.Card();
        (await place.World.Presses("Anna Berg", card, "Åtgärdat", new { link = "https://arkiv.example/fel.pdf" })).IsCard.ShouldBeTrue();
        await Told(place, "https://arkiv.example/fel.pdf");
        await place.World.Expect(card, "fel.pdf");
        await place.World.Presses("Anna Berg", card, "Ångra");
        await place.World.Expect(card, "Ska åtgärdas senast");

        (await place.World.Writes("Bo Ek", "ögonblicksbild Badhuset https://arkiv.example/ratt.pdf")).ShouldContain("Besked går till Ivar Ström");

        await Told(place, "https://arkiv.example/ratt.pdf");
        Sent(place).Count.ShouldBe(2);
    }

    [Fact]
    public async Task He_is_told_when_he_first_writes_if_the_bot_had_not_met_him()
    {
        await using var place = await WithArchivist();
        await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA()));
        await place.World.Settled();
        Sent(place).ShouldBeEmpty();

        await place.World.Writes(Archivist, "hjälp");
        await place.World.Pass("PT1H");

        await Told(place, "Ögonblicksbild av Badhuset har kommit in");
    }

    [Fact]
    public async Task Only_the_archivists_of_the_account_are_told_and_without_one_the_sender_hears_whom_the_policy_names()
    {
        await using var place = await SnapshotWorld.BeginUnder(World.Gislaved);
        (await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset https://arkiv.example/1.pdf")).ShouldEndWith("Registret har ingen arkivarie för kontot, så skicka den också till: Kommunens arkivarie.");

        await place.World.RegisterIsImported(register => Names(register, new JsonArray(new JsonObject { ["person"] = "ivar", ["accounts"] = new JsonArray("fb-skolan") })));
        await place.World.Writes(Archivist, "hjälp");
        await place.World.Pass("PT1H");
        (await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset https://arkiv.example/2.pdf")).ShouldContain("ingen arkivarie för kontot");
        (await place.World.Writes("David Sund", "ögonblicksbild Skolan https://arkiv.example/3.pdf")).ShouldContain("Besked går till Ivar Ström");
        await Told(place, "https://arkiv.example/3.pdf");
        Sent(place).Count.ShouldBe(1);
    }

    [Fact]
    public async Task He_gets_a_copy_into_his_OneDrive_when_he_agrees_and_the_journal_has_it_and_nobody_else_may()
    {
        await using var place = await WithArchivist();
        await using var drive = await OneDrive.StartAsync();
        await place.World.Writes(Archivist, "hjälp");
        await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA()));
        var card = await Told(place, "har kommit in");

        (await Gets(place, "Maria Åström", card)).ShouldContain("Du kan inte hämta ögonblicksbilder av Badhuset");
        (await Gets(place, Archivist, card)).ShouldContain("välj Tillåt");
        var question = place.World.Connector.Memory.Calls.Last(call => call.Message.ToJsonString().Contains("card.file.consent", StringComparison.Ordinal)).Message["attachments"]![0]!;
        question["name"]!.GetValue<string>().ShouldBe(place.Kept.Single());

        (await Agrees(place, "Maria Åström", question, drive.Url)).ShouldContain("Du kan inte hämta ögonblicksbilder av Badhuset");
        (await Agrees(place, Archivist, question, "https://ond.example/upload")).ShouldContain("pekade någon annanstans än på din OneDrive");
        drive.Put.ShouldBeEmpty();
        (await place.Journal(JournalKind.SnapshotGiven)).ShouldBeEmpty();
        await Agrees(place, Archivist, question, drive.Url);

        drive.Put.ShouldHaveSingleItem().Content.ShouldBe(TeamsFiles.PdfA());
        (await place.Journal(JournalKind.SnapshotGiven)).ShouldHaveSingleItem().By!.Name.ShouldBe(Archivist);
        File.Delete(Path.Combine(place.Folder, place.Kept.Single()));
        (await Gets(place, Archivist, card)).ShouldContain("Filen finns inte kvar");
    }

    [Fact]
    public async Task Kept_files_are_compared_with_the_journal_both_ways()
    {
        await using var place = await WithArchivist();
        await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA("1")));
        await place.Sends("Anna Berg", "ögonblicksbild Biblioteket", place.Files.Has("bild.pdf", TeamsFiles.PdfA("2")));
        await place.Sends("Eva Lind", "ögonblicksbild Kommunen", place.Files.Has("bild.pdf", TeamsFiles.PdfA("3")));
        (await Verified(place)).ShouldBe((3, ""));

        var (changed, missing) = (place.Kept[0], place.Kept[1]);
        await File.WriteAllBytesAsync(Path.Combine(place.Folder, changed), TeamsFiles.PdfA("4"));
        File.Delete(Path.Combine(place.Folder, missing));
        await File.WriteAllBytesAsync(Path.Combine(place.Folder, "ny.pdf"), TeamsFiles.PdfA());

        (await Verified(place)).ShouldBe((1, $"Changed {changed}, Missing {missing}, Unknown ny.pdf"));
    }

    [Fact]
    public async Task A_file_that_is_no_longer_as_it_was_kept_is_not_given()
    {
        await using var place = await WithArchivist();
        await using var drive = await OneDrive.StartAsync();
        await place.World.Writes(Archivist, "hjälp");
        await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA()));
        var card = await Told(place, "har kommit in");
        await Gets(place, Archivist, card);
        var question = place.World.Connector.Memory.Calls.Last(call => call.Message.ToJsonString().Contains("card.file.consent", StringComparison.Ordinal)).Message["attachments"]![0]!;
        await File.WriteAllBytesAsync(Path.Combine(place.Folder, place.Kept.Single()), []);

        (await Agrees(place, Archivist, question, drive.Url)).ShouldContain("Filen finns inte kvar");
        await File.WriteAllBytesAsync(Path.Combine(place.Folder, place.Kept.Single()), [.. TeamsFiles.PdfA().Select((each, i) => i == 100 ? (byte)(each ^ 1) : each)]);
        (await Agrees(place, Archivist, question, drive.Url)).ShouldContain("kontrollsumman stämmer inte med loggen");
        await File.WriteAllBytesAsync(Path.Combine(place.Folder, place.Kept.Single()), []);
        (await Gets(place, Archivist, card)).ShouldContain("Filen finns inte kvar");

        drive.Put.ShouldBeEmpty();
        (await place.Journal(JournalKind.SnapshotGiven)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_yes_that_Teams_sends_again_puts_the_file_there_once()
    {
        await using var place = await WithArchivist();
        await using var drive = await OneDrive.StartAsync();
        await place.World.Writes(Archivist, "hjälp");
        await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA()));
        await Gets(place, Archivist, await Told(place, "har kommit in"));
        var question = place.World.Connector.Memory.Calls.Last(call => call.Message.ToJsonString().Contains("card.file.consent", StringComparison.Ordinal)).Message["attachments"]![0]!;
        var yes = Yes(Archivist, question, drive.Url);

        (await place.World.Sends(yes)).Status.ShouldBe(200);
        (await place.World.Sends(yes)).Status.ShouldBe(200);

        drive.Put.Count.ShouldBe(1);
        (await place.Journal(JournalKind.SnapshotGiven)).Count.ShouldBe(1);
        var answers = place.World.Connector.Memory.Calls.Where(call => call.Activity == yes["id"]!.GetValue<string>()).Select(call => call.Message["attachments"]!.ToJsonString()).ToList();
        answers.Count.ShouldBe(2);
        answers[1].ShouldBe(answers[0]);
    }

    private static async Task<SnapshotWorld> WithArchivist()
    {
        var place = await SnapshotWorld.Begin();
        await place.World.RegisterIsImported(register => Names(register, new JsonArray("ivar")));
        return place;
    }

    private static void Names(JsonNode register, JsonArray archivists)
    {
        register["people"]!.AsArray().Add(new JsonObject { ["id"] = "ivar", ["name"] = Archivist, ["title"] = "arkivarie", ["objectId"] = People.ObjectId(Archivist) });
        register["archivists"] = archivists;
    }

    private static async Task<string> Gets(SnapshotWorld place, string person, PostedCard card)
    {
        var action = CardActions.Named(card.Content, "Hämta filen");
        var press = Activities.PersonalMessage(person, string.Empty);
        (press["type"], press["name"]) = ("invoke", "adaptiveCard/action");
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = action["data"]!.DeepClone() } };
        return (await place.World.Sends(press)).Text;
    }

    private static async Task<string> Agrees(SnapshotWorld place, string person, JsonNode question, string to)
    {
        var activity = Yes(person, question, to);
        (await place.World.Sends(activity)).Status.ShouldBe(200);
        return place.World.Connector.Memory.Calls.Last(call => call.Activity == activity["id"]!.GetValue<string>()).Text;
    }

    private static JsonObject Yes(string person, JsonNode question, string to)
    {
        var activity = Activities.PersonalMessage(person, string.Empty);
        (activity["type"], activity["name"]) = ("invoke", "fileConsent/invoke");
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = "accept",
            ["context"] = question["content"]!["acceptContext"]!.DeepClone(),
            ["uploadInfo"] = new JsonObject { ["contentUrl"] = to, ["name"] = question["name"]!.DeepClone(), ["uploadUrl"] = to, ["uniqueId"] = "1150D938", ["fileType"] = "pdf" },
        };
        return activity;
    }

    private static async Task<(int Sound, string Faults)> Verified(SnapshotWorld place)
    {
        var verified = await place.World.Host.Get<VerifySnapshots>().RunAsync(_ => { }, default);
        return (verified.Sound, string.Join(", ", verified.Faults.Select(fault => $"{fault.Kind} {fault.Name}")));
    }

    private static List<PostedCard> Sent(SnapshotWorld place) =>
        [.. place.World.Connector.Memory.Cards.Where(card => card.Channel == $"a:{People.ObjectId(Archivist)}" && card.Text.Contains("har kommit in", StringComparison.Ordinal))];

    private static Task<PostedCard> Told(SnapshotWorld place, string saying) => place.World.Connector.Memory.WaitAsync(
        () => Sent(place).Find(card => card.Text.Replace("\u200B", string.Empty, StringComparison.Ordinal).Contains(saying, StringComparison.Ordinal)), $"'{saying}' to the archivist");
}
