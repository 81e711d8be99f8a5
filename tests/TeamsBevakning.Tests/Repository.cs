namespace TeamsBevakning.Tests;

/// <summary>The source tree, found upward from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Source files below a folder, without what the build makes.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => Directory
        .EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "artifacts"));

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("TeamsBevakning.sln is nowhere above the tests.")
        : File.Exists(Path.Combine(folder.FullName, "TeamsBevakning.sln")) ? folder.FullName
        : Find(folder.Parent);
}
