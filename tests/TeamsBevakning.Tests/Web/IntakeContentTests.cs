using System.IO.Compression;
using System.Text;

namespace TeamsBevakning.Tests.Web;

public sealed class IntakeContentTests(SourcesHost host) : IClassFixture<SourcesHost>
{
    private const string Good = """{"account":"webb-kultur","id":"ny","text":"Hur mycket kostar det?","at":"2026-11-24T10:00:00+01:00"}""";

    private static readonly Dictionary<string, byte[]> NotJson = new()
    {
        ["nothing"] = [],
        ["blank"] = "  \n"u8.ToArray(),
        ["words"] = "Hej!"u8.ToArray(),
        ["a form"] = "account=webb-kultur&id=1"u8.ToArray(),
        ["truncated"] = Encoding.UTF8.GetBytes(Good)[..^1],
        ["two objects"] = Encoding.UTF8.GetBytes(Good + Good),
        ["trailing comma"] = Encoding.UTF8.GetBytes($"[{Good},]"),
        ["a comment in the JSON"] = Encoding.UTF8.GetBytes($"/* hej */{Good}"),
        ["gzip"] = Gzip(Good),
        ["UTF-16"] = Encoding.Unicode.GetBytes(Good),
        ["Latin-1"] = Encoding.Latin1.GetBytes(Good.Replace("Hur", "Får", StringComparison.Ordinal)),
        ["invalid UTF-8 in a key"] = [.. "{\"acc"u8, 0xC3, 0x28, .. "\":1}"u8],
        ["overlong UTF-8"] = [.. "{\"text\":\""u8, 0xC0, 0x80, .. "\"}"u8],
        ["deep nesting"] = Encoding.UTF8.GetBytes(new string('[', 100_000)),
        ["deep nesting that ends"] = Encoding.UTF8.GetBytes(new string('[', 500) + new string(']', 500)),
        ["NaN"] = "{\"at\":NaN}"u8.ToArray(),
    };

    public static TheoryData<string> NotJsonKinds => [.. NotJson.Keys];

    [Theory]
    [MemberData(nameof(NotJsonKinds))]
    public async Task What_is_not_JSON_is_answered_400(string kind)
    {
        var before = host.Stored();

        var response = await new IntakeRequest(NotJson[kind]).SendAsync(host);

        response.Status.ShouldBe(400);
        response.ContentType.ShouldBe("application/problem+json");
        response.Paths.ShouldBe(["$"]);
        host.Stored().ShouldBe(before);
    }

    [Theory]
    [InlineData("5", "$")]
    [InlineData("null", "$")]
    [InlineData("\"hej\"", "$")]
    [InlineData("[[]]", "$[0]")]
    [InlineData("{}", "$.account $.id $.at $.text")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":null,"at":"2026-11-24T10:00:00+01:00"}""", "$.text")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"24/11 2026 10.00"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":1795505400}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"9999-12-31T23:59:59Z"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"0001-01-01T00:00:00+14:00"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-02-29T10:00:00Z"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"\ud800"}""", "$.at")]
    [InlineData("""{"account":"webb-kultur","id":"","text":"?","at":"2026-11-24T10:00:00Z"}""", "$.id")]
    [InlineData("""{"account":"webb-kultur","id":1,"text":"?","at":"2026-11-24T10:00:00Z"}""", "$.id")]
    [InlineData("""{"account":"webb-kultur","id":"a\u0000b","text":"?","at":"2026-11-24T10:00:00Z"}""", "$.id")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"a\u0000b?","at":"2026-11-24T10:00:00Z"}""", "$.text")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"\udc00?","at":"2026-11-24T10:00:00Z"}""", "$.text")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":{"x":1},"at":"2026-11-24T10:00:00Z"}""", "$.text")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","byAccount":"true"}""", "$.byAccount")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","removed":1}""", "$.removed")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","link":"javascript:alert(1)"}""", "$.link")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","link":"\ud800"}""", "$.link")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","parentId":"1"}""", "$.parentId")]
    [InlineData("""{"account":"webb-kultur","id":"1","at":"2026-11-24T10:00:00Z","ownPost":true,"parentId":"2"}""", "$.ownPost")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","text":"!"}""", "$.text")]
    [InlineData("""{"account":"webb-kultur","id":"1","text":"?","at":"2026-11-24T10:00:00Z","\ud800":1}""", "$")]
    [InlineData("""{"account":"WEBB-KULTUR","id":"1","text":"?","at":"2026-11-24T10:00:00Z"}""", "$.account")]
    public async Task What_is_wrong_is_answered_422_with_every_path(string body, string paths)
    {
        var before = host.Stored();

        var response = await new IntakeRequest(body).SendAsync(host);

        response.Status.ShouldBe(422);
        response.ContentType.ShouldBe("application/problem+json");
        string.Join(' ', response.Paths).ShouldBe(paths);
        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task Several_mistakes_in_an_array_are_all_named_and_nothing_is_stored()
    {
        var before = host.Stored();

        var response = await new IntakeRequest($$"""[{{Good}}, 7, {"account":"fb-baduset","id":"x","txt":"?","at":"nu"}]""").SendAsync(host);

        response.Status.ShouldBe(422);
        response.Paths.ShouldBe(["$[1]", "$[2].at", "$[2].text", "$[2].txt", "$[2].account"]);
        response.Body.ShouldContain("kontot ”fb-baduset” finns inte i registret");
        response.Body.ShouldContain("menade du ”text”?");
        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task Key_near_no_known_key_is_answered_with_the_known_ones() =>
        (await new IntakeRequest(Good.Replace("\"id\"", "\"kommentar\":1,\"id\"", StringComparison.Ordinal)).SendAsync(host)).Body
            .ShouldContain("Kända nycklar: account, id, threadId, parentId, authorId, authorName, at, link, byAccount, removed, ownPost, text");

    [Fact]
    public async Task Same_id_twice_with_different_content_is_refused()
    {
        var response = await new IntakeRequest($"[{Good},{Good.Replace("kostar", "väger", StringComparison.Ordinal)}]").SendAsync(host);

        response.Status.ShouldBe(422);
        response.Paths.ShouldBe(["$[1].id"]);
    }

    [Theory]
    [InlineData("text", 100_000)]
    [InlineData("id", 500)]
    [InlineData("authorName", 500)]
    public async Task One_character_too_many_is_refused_and_one_less_is_not(string key, int longest)
    {
        var comment = key is "authorName" ? Good.Replace("{", "{\"authorName\":\"?\",", StringComparison.Ordinal) : Good;
        string With(int length) => System.Text.RegularExpressions.Regex.Replace(comment, $"\"{key}\":\"[^\"]*\"", $"\"{key}\":\"{new string('a', length)}\"");

        (await new IntakeRequest(With(longest + 1)).SendAsync(host)).Paths.ShouldBe([$"$.{key}"]);
        (await new IntakeRequest(With(longest)).SendAsync(host)).Status.ShouldBe(202);
    }

    [Fact]
    public async Task Body_of_one_mebibyte_is_read_and_one_byte_more_is_413()
    {
        var largest = Encoding.UTF8.GetBytes("[]".PadRight(1024 * 1024));

        (await new IntakeRequest(largest).SendAsync(host)).Status.ShouldBe(202);
        var refused = await new IntakeRequest([.. largest, (byte)' ']).SendAsync(host);
        refused.Status.ShouldBe(413);
        refused.ContentType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task More_than_a_thousand_comments_are_refused()
    {
        var response = await new IntakeRequest($"[{string.Join(',', Enumerable.Repeat("{}", 1_001))}]").SendAsync(host);

        response.Status.ShouldBe(422);
        response.Paths.ShouldBe(["$"]);
    }

    [Fact]
    public async Task A_great_many_mistakes_are_told_in_a_bounded_answer()
    {
        var keys = string.Join(',', Enumerable.Range(0, 60_000).Select(i => $"\"nyckel{i}\":1"));

        var response = await new IntakeRequest($"{{{keys}}}").SendAsync(host);

        response.Status.ShouldBe(422);
        response.Paths.Count.ShouldBe(201);
        response.Body.ShouldContain("ytterligare");
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
