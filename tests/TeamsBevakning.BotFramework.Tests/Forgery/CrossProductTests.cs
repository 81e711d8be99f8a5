using System.Text;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

/// <summary>
/// Every shape of token, by every signer, under every key id, with every algorithm. Believed are those of a true shape that the channel's own key signed,
/// under its own id, by RS256; every other one is refused with 401 and nothing else, and leaves no word of itself in the log.
/// </summary>
public sealed class CrossProductTests
{
    private static readonly Dictionary<string, Shape> Shapes = ((Shape[])[.. WholeShapes.All, .. ClaimShapes.All, .. TimeShapes.All]).ToDictionary(shape => shape.Name);

    private static readonly byte[] Message = Body();

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Only_the_channels_own_key_under_its_own_id_by_RS256_is_believed(string name)
    {
        using var house = BotHouse.WithCredentials();
        house.Publish(Signer.Published);

        await JudgeAllAsync(house, Shapes[name], (signer, kid, algorithm) => Shapes[name].IsTrue && signer.IsChannel && kid.IsOwn && algorithm.IsRight);

        house.Wire.Count("openidconfiguration").ShouldBeLessThanOrEqualTo(2, "strangers must not make the bot fetch keys again and again");
    }

    [Fact]
    public async Task Key_of_a_stranger_published_under_the_same_id_makes_the_id_name_none()
    {
        using var house = BotHouse.WithCredentials();
        house.Publish([.. Signer.Published, TokenForge.Jwk("first", TokenForge.Stranger, "msteams")]);

        await JudgeAllAsync(house, Shapes["true"], (signer, kid, algorithm) => signer == Signer.Second && kid.IsOwn && algorithm.IsRight);
    }

    [Fact]
    public async Task Key_without_endorsement_for_the_channel_makes_nothing_believed()
    {
        using var house = BotHouse.WithCredentials();
        house.Publish(TokenForge.Jwk("first", TokenForge.First, "webchat", "directline"), TokenForge.Jwk("second", TokenForge.Second, "MSTEAMS"));

        await JudgeAllAsync(house, Shapes["true"], (_, _, _) => false);
    }

    private static async Task JudgeAllAsync(BotHouse house, Shape shape, Func<Signer, KeyId, Algorithm, bool> isBelieved)
    {
        var bot = new RecordingBot();
        var believed = 0;
        foreach (var (signer, kid, algorithm) in from signer in Signer.All from kid in KeyId.All from algorithm in Algorithm.All select (signer, kid, algorithm))
        {
            var token = shape.Token(signer, kid, algorithm, house.Time.Now);
            var isTrue = isBelieved(signer, kid, algorithm);
            believed += isTrue ? 1 : 0;

            var answer = await house.PostAsync(Message, bot, "Bearer " + token);

            answer.ShouldBe(new Answer(isTrue ? 200 : 401, string.Empty, null), $"{shape.Name}; {signer.Name}; {kid.Name}; {algorithm.Name}");
        }

        bot.Seen.Count.ShouldBe(believed);
        house.Lines.Lines.Count(line => line.Id == 9000).ShouldBe((Signer.All.Length * KeyId.All.Length * Algorithm.All.Length) - believed);
        house.Lines.Lines.ShouldNotContain(line => line.Text.Contains(Shape.Marker, StringComparison.Ordinal) || line.Text.Contains("eyJ", StringComparison.Ordinal));
    }

    private static byte[] Body()
    {
        var message = Recordings.Activity("personal-message-text");
        message["serviceUrl"] = TokenForge.ServiceUrl;
        return Encoding.UTF8.GetBytes(message.ToJsonString());
    }
}
