using System.Text;
using FsCheck.Fluent;

namespace TeamsBevakning.Tests.Web;

public sealed class IntakePropertyTests(SourcesHost host) : IClassFixture<SourcesHost>
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "\"account\"", "\"webb-kultur\"", "\"id\"", "\"text\"", "\"at\"", "\"2026-11-24T10:00:00Z\"", "\"\\ud800\"", "\"\\u0000\"", "\"\"",
        "null", "true", "1e400", "-0", "12345678901234567890", "\\", "\"", "\u00a0", "\uFEFF", " ",
    ];

    private static readonly string[] Values = ["null", "true", "0", "1e999", "\"\"", "\"\\ud800\"", "\"a\\u0000\"", "[]", "{}", "[[[]]]", "{\"\\udfff\":1}", $"\"{new string('x', 600)}\""];

    /// <summary>Three ways to go wrong: tokens in any order, a right comment with bytes changed, and a right comment with one value changed.</summary>
    [Fact]
    public async Task No_malformed_body_changes_the_store_or_makes_us_fail()
    {
        var right = Encoding.UTF8.GetBytes(IntakeRequest.Question);
        var tokens = Gen.Elements(Tokens).ArrayOf().Select(some => Encoding.UTF8.GetBytes(string.Concat(some)));
        var bytes = Gen.Choose(0, right.Length - 1).Zip(Gen.Choose(0, 255)).NonEmptyListOf().Select(changes =>
        {
            var body = right.ToArray();
            foreach (var (at, to) in changes)
            {
                body[at] = (byte)to;
            }

            // Outside the structure, a changed letter can make another right comment.
            body[0] = (byte)'<';
            return body;
        });
        var values = Gen.Elements("account", "id", "at", "text", "link", "removed").Zip(Gen.Elements(Values)).Select(change =>
            Encoding.UTF8.GetBytes(IntakeRequest.Question.Replace("{", $"{{\"account\":5,\"{change.Item1}\":{change.Item2},", StringComparison.Ordinal)));
        var before = host.Stored();

        foreach (var body in Gen.OneOf(tokens, bytes, values).Sample(600, 40))
        {
            var response = await new IntakeRequest(body).SendAsync(host);

            // Tokens can happen to make an empty array, which is right and changes nothing.
            (response.Status is 400 or 422 || response.Body == """{"received":0,"changed":0}""").ShouldBeTrue($"{response.Status} for {Convert.ToBase64String(body)}");
        }

        host.Stored().ShouldBe(before);
    }

    [Fact]
    public async Task No_malformed_call_of_Facebooks_makes_us_fail()
    {
        var right = TestData.Bytes("facebook/comment-add.json");
        var bytes = Gen.Choose(0, right.Length - 1).Zip(Gen.Choose(0, 255)).NonEmptyListOf().Select(changes =>
        {
            var body = right.ToArray();
            changes.ToList().ForEach(change => body[change.Item1] = (byte)change.Item2);
            return body;
        });
        var values = Gen.Elements("from", "item", "comment_id", "parent_id", "verb", "created_time", "message", "post", "changes", "entry", "field", "value", "id", "time")
            .Zip(Gen.Elements(Values))
            .Select(change => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(right).Replace($"\"{change.Item1}\":", $"\"{change.Item1}\":{change.Item2},\"_\":", StringComparison.Ordinal)));

        foreach (var body in Gen.OneOf(bytes, values).Sample(600, 40))
        {
            (await FacebookCalls.SendAsync(host, body)).ShouldBeOneOf(200, 400);
        }
    }
}
