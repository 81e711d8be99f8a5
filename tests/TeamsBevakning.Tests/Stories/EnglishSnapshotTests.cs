using System.Security.Cryptography;
using System.Text.Json.Nodes;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Tests.Stories;

/// <summary>A snapshot's file or link that comes with an English command. The client says en-US, as the Playground does.</summary>
public sealed class EnglishSnapshotTests
{
    [Fact]
    public async Task A_file_that_comes_with_an_English_command_is_kept_and_told_of_in_English_and_to_others_in_Swedish()
    {
        await using var place = await SnapshotWorld.Begin();
        (await place.World.WritesWith("en-US", "Anna Berg", "snapshot Badhuset")).ShouldStartWith("A snapshot of Badhuset is to be taken by");
        var card = await place.Card();
        var file = TeamsFiles.PdfA();
        var digest = Convert.ToHexStringLower(SHA256.HashData(file));

        var said = await place.Sends("Anna Berg", "snapshot Badhuset", place.Files.Has("autumn.pdf", file));

        said.ShouldBe($"The snapshot of Badhuset is saved as fb-badhuset_2026-11-16_{digest[..16]}.pdf ({file.Length} bytes), and the item is closed. Checksum (SHA-256): {digest}.");
        await place.World.Expect(card, digest[..16]);
        card.Text.ShouldContain("Sparad som fb-badhuset_");
        (await place.Sends("Bo Ek", "snapshot Badhuset", place.Files.Has("again.pdf", file))).ShouldStartWith("That file is already saved as a snapshot of Badhuset: by Anna Berg, 08:00 today.");
        (await place.Sends("Bo Ek", "ögonblicksbild Badhuset", place.Files.Has("igen.pdf", file))).ShouldStartWith("Den filen är redan sparad som ögonblicksbild av Badhuset");
        (await place.Journal(JournalKind.SnapshotKept)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_wrong_with_a_file_or_a_link_is_told_in_English()
    {
        await using var place = await SnapshotWorld.Begin();

        (await place.Sends("Anna Berg", "snapshot Badhuset", place.Files.Has("letter.pdf", "Hello"u8.ToArray())))
            .ShouldBe("The file is neither PDF, PNG nor JPEG, but a snapshot is to be PDF/A. Nothing has been saved. Save it again in that format and attach it once more.");
        (await place.Sends("Anna Berg", "snapshot Badhuset", place.Files.Has("empty.pdf", []))).ShouldStartWith("The file is empty, so nothing has been saved.");
        (await place.Sends("Anna Berg", "snapshot Stadshuset", place.Files.Has("a.pdf", TeamsFiles.PdfA()))).ShouldBe("I find no account called “Stadshuset” in the register. Write the name as it stands there.");
        (await place.Sends("Anna Berg", "snapshot", place.Files.Has("a.pdf", TeamsFiles.PdfA()), place.Files.Has("b.pdf", TeamsFiles.PdfA()))).ShouldBe("Send one file at a time. Nothing has been saved yet.");
        (await place.World.WritesWith("en-US", "Anna Berg", "snapshot https://arkiv.sjostad.example/1.pdf")).ShouldStartWith("Write the account’s name too");
        (await place.World.WritesWith("en-US", "David Sund", "snapshot Badhuset https://arkiv.sjostad.example/1.pdf")).ShouldStartWith("You cannot save a snapshot of Badhuset, so nothing has been saved.");
        (await place.World.WritesWith("en-US", "Anna Berg", "snapshot Badhuset https://arkiv.sjostad.example/1.pdf")).ShouldBe("The link to the snapshot of Badhuset is saved, and the item is closed.");
        place.Kept.ShouldBeEmpty();
    }

    [Fact]
    public async Task Which_account_a_file_is_of_is_asked_in_English_and_answered_so()
    {
        await using var place = await SnapshotWorld.Begin();
        await place.World.Writes("Anna Berg", "ögonblicksbild Badhuset");
        await place.World.Writes("Anna Berg", "ögonblicksbild Biblioteket");
        (await place.Sends("Anna Berg", "snapshot", place.Files.Has("a.pdf", TeamsFiles.PdfA()))).ShouldContain("Choose which account the picture is of, and I save it.");
        var question = place.World.Connector.Memory.Calls.Last(call => call.Card?.ToJsonString().Contains("snapshotFile", StringComparison.Ordinal) is true).Card!;
        var action = CardActions.Named(question, "Save the picture");
        var data = action["data"]!.DeepClone().AsObject();
        var press = Activities.PersonalMessage("Anna Berg", string.Empty);
        (press["type"], press["name"]) = ("invoke", "adaptiveCard/action");
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = action["verb"]!.DeepClone(), ["data"] = data } };

        (await place.World.Sends(press)).Text.ShouldBe("Choose which account the picture is of. Nothing has been saved yet.");
        data["account"] = "ig-biblioteket";
        (await place.World.Sends(press)).Text.ShouldContain("The snapshot of Biblioteket is saved as ig-biblioteket_");
    }
}
