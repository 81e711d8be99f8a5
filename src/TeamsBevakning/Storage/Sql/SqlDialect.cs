namespace TeamsBevakning.Storage.Sql;

/// <summary>The few words in which the databases' SQL differs.</summary>
/// <param name="Now">The database's clock in Unix milliseconds.</param>
/// <param name="SkipLocked">Ends a query for rows that are claimed: what another has locked is passed over.</param>
/// <param name="Version">The database program's version.</param>
/// <param name="Schema">Asks for the number of the newest migration.</param>
/// <param name="Locked">Ends a query for rows that nobody else may take until the commit.</param>
/// <param name="ReplyIndex">Names the index over replies where the database would not find it by itself.</param>
/// <param name="In">Asks whether a value is in a list, which is a parameter: between the two. <paramref name="InEnd"/> ends it.</param>
/// <param name="InEnd">What follows the list.</param>
internal sealed record SqlDialect(string Now, string Version, string Schema, string SkipLocked, string Locked, string ReplyIndex, string In, string InEnd = "")
{
    /// <summary>Whether the column's value is in the list; the parameter is an array.</summary>
    public string Among(string column, string parameter) => $"{column} {In}{parameter}{InEnd}";
}
