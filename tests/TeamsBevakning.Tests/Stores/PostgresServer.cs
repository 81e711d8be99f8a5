namespace TeamsBevakning.Tests.Stores;

/// <summary>The PostgreSQL server that the tests make databases on, when there is one.</summary>
internal static class PostgresServer
{
    public const string Variable = "BEVAKNING_TEST_POSTGRES";

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? text : null;
}
