using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsBevakning.BotFramework.Tests.Authentication;

namespace TeamsBevakning.BotFramework.Tests.Forgery;

public sealed class MutatedTokenTests : IDisposable
{
    private readonly BotHouse house = BotHouse.WithCredentials();

    public void Dispose() => house.Dispose();

    /// <summary>Bytes inside the readable parts are changed and the token is signed anew by a stranger: what a stranger can send, whatever it is.</summary>
    [Fact]
    public void Whatever_bytes_a_stranger_signs_the_answer_is_401()
    {
        var changes = from part in Gen.Choose(0, 1)
                      from place in Gen.Choose(0, 400)
                      from with in Gen.OneOf(Gen.Choose(0, 255).Select(value => new[] { (byte)value }), Gen.Elements("\\u0000"u8.ToArray(), "\\udfff"u8.ToArray(), "{"u8.ToArray(), "[["u8.ToArray(), "\""u8.ToArray(), "1e999"u8.ToArray()))
                      select (part, place, with);

        Prop.ForAll(changes.ToArbitrary(), change => Status(Mutated(change.part, change.place, change.with)) == 401)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Whatever_character_of_a_true_token_is_changed_the_answer_is_401()
    {
        var valid = ForgedTokens.Valid(house.Time.Now);
        Status(valid).ShouldBe(200);
        for (var place = 0; place < valid.Length; place++)
        {
            var changed = valid.ToCharArray();
            changed[place] = changed[place] == 'A' ? 'B' : 'A';
            Status(new string(changed)).ShouldBe(401, $"at {place}");
        }
    }

    private string Mutated(int part, int place, byte[] with)
    {
        var parts = new[] { TokenForge.Header().ToJsonString(), TokenForge.Claims(house.Time.Now).ToJsonString() }.Select(Encoding.UTF8.GetBytes).ToArray();
        place %= parts[part].Length;
        parts[part] = [.. parts[part][..place], .. with, .. parts[part][(place + 1)..]];
        var signed = string.Join('.', parts.Select(bytes => Base64Url.EncodeToString(bytes)));
        return $"{signed}.{Base64Url.EncodeToString(TokenForge.Stranger.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private int Status(string token)
    {
        var message = Recordings.Activity("personal-message-text");
        message["serviceUrl"] = TokenForge.ServiceUrl;
        return house.PostAsync(message, new RecordingBot(), token).GetAwaiter().GetResult().Status;
    }
}
