namespace TeamsBevakning.Storage.Sql;

/// <summary>The few words in which the databases' SQL differs.</summary>
/// <param name="Now">The database's clock in Unix milliseconds.</param>
/// <param name="SkipLocked">Ends a query for rows that are claimed: what another has locked is passed over.</param>
/// <param name="Version">The database program's version.</param>
/// <param name="Schema">Asks for the number of the newest migration.</param>
/// <param name="ReplyIndex">Names the index over replies where the database would not find it by itself.</param>
/// <param name="In">Asks whether a value is in a list, which is a parameter: between the two. <paramref name="InEnd"/> ends it.</param>
/// <param name="InEnd">What follows the list.</param>
internal sealed record SqlDialect(string Now, string Version, string Schema, string SkipLocked, string ReplyIndex, string In, string InEnd = "")
{
    /// <summary>Ends a query for a row that nobody else may write until the transaction's end.</summary>
    public string ForUpdate { get; init; } = string.Empty;

    /// <summary>Begins a transaction in which everything is read as it stood at one moment.</summary>
    public string BeginSnapshot { get; init; } = "begin deferred";

    /// <summary>Whether the column's value is in the list; the parameter is an array.</summary>
    public string Among(string column, string parameter) => $"{column} {In}{parameter}{InEnd}";
}
