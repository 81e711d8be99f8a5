using System.Text.Json.Nodes;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The bath house is called the same on Facebook and on Instagram, as places are: everywhere one is told which of them it is about.</summary>
public sealed class SameNameTests
{
    [Fact]
    public async Task A_card_and_an_answer_say_which_of_two_accounts_of_one_name_is_meant()
    {
        await using var world = await Begin();

        (await world.Writes("Anna Berg", "ögonblicksbild Badhuset")).ShouldBe("Flera konton heter ”Badhuset”: Badhuset (facebook) och Badhuset (instagram). Skriv namnet på det du menar, så som det står här. Inget är sparat.");
        (await world.Writes("Anna Berg", "ögonblicksbild badhuset instagram")).ShouldStartWith("En ögonblicksbild av Badhuset (instagram) ska tas senast");
        (await world.Writes("Anna Berg", "ögonblicksbild Badhuset (facebook)")).ShouldStartWith("En ögonblicksbild av Badhuset (facebook) ska tas senast");
        await world.ExpectCard("matter", to: World.Kultur, saying: "Ögonblicksbild av Badhuset (instagram)");
        (await world.WritesWith("en-US", "Anna Berg", "snapshot Badhuset")).ShouldStartWith("Several accounts are called “Badhuset”: Badhuset (facebook) and Badhuset (instagram).");
    }

    [Fact]
    public async Task The_week_of_the_name_is_that_of_both_and_with_the_platform_that_of_one()
    {
        await using var world = await Begin();

        (await world.Writes("Anna Berg", "veckostatus badhuset")).ShouldStartWith("Veckostatus vecka 47\nBadhuset\n");
        (await world.Writes("Anna Berg", "veckostatus badhuset instagram")).ShouldContain("Badhuset (instagram)");
    }

    [Fact]
    public async Task Who_is_away_is_told_of_each_of_them()
    {
        await using var world = await Begin();

        var said = await world.Writes("Anna Berg", "frånvaro 23/11");

        said.ShouldContain("Badhuset (facebook) sköts då av");
        said.ShouldContain("Badhuset (instagram) sköts då av");
        said.ShouldContain("Biblioteket sköts då av");
    }

    private static async Task<World> Begin()
    {
        var world = await World.Begin();
        await world.RegisterIsImported(register => register["accounts"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "ig-badhuset",
            ["name"] = "Badhuset",
            ["platform"] = "instagram",
            ["unit"] = "kultur",
            ["administrators"] = new JsonArray("anna", "bo"),
        }));
        return world;
    }
}
