using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Records;

namespace TeamsBevakning.Tests.Stories;

/// <summary>A snapshot's file is sent to the bot in a chat of one's own: it is fetched, judged, kept and hashed, and the item is closed.</summary>
public sealed class SnapshotFileTests
{
    [Fact]
    public async Task The_file_is_kept_with_its_hash_in_the_journal_and_the_card_is_closed()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var card = await place.Card();
        var file = TeamsFiles.PdfA();
        var digest = Convert.ToHexStringLower(SHA256.HashData(file));

        var said = await place.Sends("Anna Berg", "ögonblicksbild Badhuset", place.Files.Has("Badhuset höst.pdf", file));

        var name = $"fb-badhuset_2026-11-16_{digest[..16]}.pdf";
        said.ShouldBe($"Ögonblicksbilden av Badhuset är sparad som {name} ({file.Length} byte), och ärendet är avslutat. Kontrollsumma (SHA-256): {digest}.");
        place.Kept.ShouldBe([name]);
        (await File.ReadAllBytesAsync(Path.Combine(place.Folder, name))).ShouldBe(file);
        place.Files.Asked.ShouldBe(["GET /file-0"]);
        await place.World.Expect(card, digest[..16]);
        var entry = (await place.Journal(JournalKind.SnapshotKept)).ShouldHaveSingleItem();
        (entry.By!.Name, entry.Account!.Value.Value).ShouldBe(("Anna Berg", "fb-badhuset"));
        KeptSnapshot.Parse(entry.Note).ShouldBe(new KeptSnapshot(name, file.Length, digest, "Badhuset höst.pdf"));
        (await place.Journal(JournalKind.Resolved)).ShouldHaveSingleItem();
        place.World.Host.Log.All.ShouldNotContain("tempauth");
    }

    [Fact]
    public async Task Without_a_word_it_is_for_the_one_snapshot_that_she_is_asked_for()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Eva Lind", "ögonblicksbild Biblioteket");

        (await place.Sends("Anna Berg", string.Empty, place.Files.Has("bild.pdf", TeamsFiles.PdfA()))).ShouldStartWith("Ögonblicksbilden av Biblioteket är sparad");
        await place.World.Expect(await place.Card("Biblioteket"), "Sparad som ig-biblioteket_");
    }

    [Fact]
    public async Task With_several_asked_for_she_chooses_which_and_the_card_then_tells_what_came_of_it()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        await place.World.Writes("Anna Berg", "ögonblicksbild Biblioteket");
        var asked = await place.Sends("Anna Berg", "här kommer den", place.Files.Has("bild.pdf", TeamsFiles.PdfA()));
        asked.ShouldContain("Välj vilket konto bilden är av");
        asked.ShouldContain("bild.pdf");
        place.Kept.ShouldBeEmpty();

        var question = place.World.Connector.Memory.Calls.Last(call => call.Card?.ToJsonString().Contains("snapshotFile", StringComparison.Ordinal) is true).Card!;
        question["body"]!.AsArray()[^1]!["choices"]!.AsArray().Select(choice => choice!["title"]!.GetValue<string>()).ShouldBe(["Badhuset (facebook)", "Biblioteket (instagram)"]);
        (await Chooses(place, "Anna Berg", question, null)).Text.ShouldContain("Välj vilket konto bilden är av. Inget är sparat än.");
        var answer = await Chooses(place, "Anna Berg", question, "ig-biblioteket");

        answer.IsCard.ShouldBeTrue();
        answer.Text.ShouldContain("Ögonblicksbilden av Biblioteket är sparad som ig-biblioteket_");
        (await place.Journal(JournalKind.SnapshotKept)).ShouldHaveSingleItem().Account!.Value.Value.ShouldBe("ig-biblioteket");
        (await Chooses(place, "David Sund", question, "ig-biblioteket")).Text.ShouldContain("Du kan inte spara en ögonblicksbild av Biblioteket");
    }

    [Fact]
    public async Task One_that_nobody_asked_for_is_welcome_too_and_is_told_in_the_channel()
    {
        await using var place = await SnapshotWorld.Begin();

        (await place.Sends("Bo Ek", "ögonblicksbild av badhuset", place.Files.Has("bild.pdf", TeamsFiles.PdfA()))).ShouldStartWith("Ögonblicksbilden av Badhuset är sparad");

        await place.World.Expect(await place.Card(), "Sparad som fb-badhuset_");
        (await place.Journal(JournalKind.Resolved)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_link_closes_the_item_too_once()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var message = Activities.PersonalMessage("Bo Ek", "ögonblicksbild Badhuset https://arkiv.example/badhuset.pdf");

        (await place.World.Replied(message)).ShouldBe("Länken till ögonblicksbilden av Badhuset är sparad, och ärendet är avslutat.");
        await place.World.Replied(message);

        (await place.Journal(JournalKind.Resolved)).ShouldHaveSingleItem().Link!.OriginalString.ShouldBe("https://arkiv.example/badhuset.pdf");
        (await place.Journal(JournalKind.Opened)).ShouldHaveSingleItem();
        (await place.World.Writes("Bo Ek", "ögonblicksbild https://arkiv.example/badhuset.pdf")).ShouldContain("Skriv också kontots namn");
        (await place.World.Writes("David Sund", "ögonblicksbild Badhuset https://arkiv.example/2.pdf")).ShouldContain("Du kan inte spara en ögonblicksbild av Badhuset");
        (await place.World.Writes("Bo Ek", "ögonblicksbild Stadshuset https://arkiv.example/2.pdf")).ShouldContain("Jag hittar inget konto som heter ”Stadshuset”");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_whether_Teams_or_somebody_sends_it()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        var message = SnapshotWorld.Message("Anna Berg", "ögonblicksbild Badhuset", file);

        await Task.WhenAll(place.World.Sends(message), place.World.Sends(message));
        (await place.World.Replied(message)).ShouldStartWith("Den filen är redan sparad som ögonblicksbild av Badhuset: av Anna Berg kl 08.00.");
        await place.World.FastForwardTo("tis 10.00");
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        (await place.Sends("Bo Ek", "ögonblicksbild Badhuset", file)).ShouldContain("ta en ny bild och skicka den");

        place.Kept.Count.ShouldBe(1);
        (await place.Journal(JournalKind.SnapshotKept)).Count.ShouldBe(1);
        (await place.Journal(JournalKind.Resolved)).Count.ShouldBe(1);
        (await place.Journal(JournalKind.Opened)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task After_a_slip_is_undone_the_same_file_closes_it_again()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        var file = place.Files.Has("bild.pdf", TeamsFiles.PdfA());
        await place.Sends("Anna Berg", "ögonblicksbild Badhuset", file);
        await place.World.Expect(await place.Card(), "Sparad som");
        (await place.World.Presses("Anna Berg", await place.Card(), "Ångra")).IsCard.ShouldBeTrue();

        (await place.Sends("Anna Berg", "ögonblicksbild Badhuset", file)).ShouldStartWith("Ögonblicksbilden av Badhuset är sparad");

        place.Kept.Count.ShouldBe(1);
    }

    private static Task<PressAnswer> Chooses(SnapshotWorld place, string person, JsonObject card, string? account)
    {
        var action = CardActions.Named(card, "Spara bilden");
        var data = action["data"]!.DeepClone().AsObject();
        data["account"] = account;
        var press = Activities.PersonalMessage(person, string.Empty);
        (press["type"], press["name"]) = ("invoke", "adaptiveCard/action");
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = data } };
        return place.World.Sends(press);
    }
}
