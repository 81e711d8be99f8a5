namespace TeamsBevakning.Tests.Web;

internal static class TestData
{
    private static readonly string Root = FindRoot();

    public static string InRepository(string path) => Path.Combine(Root, path);

    public static byte[] Bytes(string path) => File.ReadAllBytes(InRepository(Path.Combine("tests", "data", path)));

    public static string Text(string path) => File.ReadAllText(InRepository(Path.Combine("tests", "data", path)));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TeamsBevakning.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
