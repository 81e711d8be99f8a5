namespace TeamsBevakning.Tests.Stories;

/// <summary>Those who press and write, by name, with the object ids that Teams vouches for; and their channels.</summary>
internal static class People
{
    private static readonly string[] Listed = ["Anna Berg", "Bo Ek", "Cia Holm", "Eva Lind", "Maria Åström", "David Sund", "Fia Öberg", "Ulf Utanför", "Ivar Ström", "Karin Kvist", "Mats Mark", "Lena Lagom", "Siv Dal"];

    /// <summary>Ulf Utanför is the one who is in no register.</summary>
    public static string ObjectId(string name) => $"aaaaaaaa-0000-4000-8000-{Array.IndexOf(Listed, name) + 1:D12}";

    /// <summary>Each channel by itself in a team of the same name.</summary>
    public static string Channel(string name) => $"19:{Plain(name)}@thread.tacv2";

    public static string Team(string name) => $"19:team-{Plain(name)}@thread.tacv2";

    private static string Plain(string name) => name.Replace(' ', '-').ToLowerInvariant();
}
