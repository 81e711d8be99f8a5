using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Values that stand in several columns, or may be absent.</summary>
internal static class RowValues
{
    /// <summary>Stands where a person has been erased.</summary>
    public static Actor Erased { get; } = new(new PersonId(Guid.Empty), Texts.Erased);

    public static Instant? InstantOf(long? milliseconds) => milliseconds is { } value ? Instant.FromUnixTimeMilliseconds(value) : null;

    public static Uri? UriOf(string? text) => text is null ? null : new Uri(text, UriKind.Absolute);

    public static Actor? ActorOf(string? id, string? name) => id is null ? null : new Actor(new PersonId(Guid.Parse(id)), name ?? string.Empty);

    public static Holder? HolderOf(string? id, string? name, long? at) =>
        ActorOf(id, name) is { } by ? new Holder(by, Instant.FromUnixTimeMilliseconds(at!.Value)) : null;

    /// <summary>The parameter of a column, named as the row's property.</summary>
    public static string ParameterOf(string column) => $"@{string.Concat(column.Split('_').Select(word => $"{char.ToUpperInvariant(word[0])}{word[1..]}"))}";

    /// <summary>The parameters of a list of columns, in order.</summary>
    public static string ParametersOf(string columns) => string.Join(", ", columns.Split(',', StringSplitOptions.TrimEntries).Select(ParameterOf));
}
