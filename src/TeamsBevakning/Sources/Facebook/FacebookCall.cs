using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>A webhook call of Meta's, as far as we read it.</summary>
internal sealed record FacebookCall(string? Object, IReadOnlyList<FacebookEntry?>? Entry);

/// <param name="Id">The page.</param>
/// <param name="Time">When Meta sent it, in Unix seconds.</param>
internal sealed record FacebookEntry(string? Id, string? Time, IReadOnlyList<FacebookChange?>? Changes);

/// <param name="Value">Of another shape for each field, so that it is read only when the field is one we know.</param>
internal sealed record FacebookChange(string? Field, JsonElement Value);

/// <summary>The value of a <c>feed</c> change; what all of them have in common, and what one of a comment has.</summary>
internal sealed record FacebookFeedValue(
    string? Item,
    string? Verb,
    string? CommentId,
    string? ParentId,
    string? PostId,
    FacebookAuthor? From,
    string? Message,
    string? CreatedTime,
    string? Published,
    FacebookPost? Post);

internal sealed record FacebookAuthor(string? Id, string? Name);

internal sealed record FacebookPost(string? PermalinkUrl);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(LenientText)])]
[JsonSerializable(typeof(FacebookCall))]
[JsonSerializable(typeof(IReadOnlyList<FacebookCall?>))]
[JsonSerializable(typeof(FacebookFeedValue))]
internal sealed partial class FacebookJson : JsonSerializerContext;
