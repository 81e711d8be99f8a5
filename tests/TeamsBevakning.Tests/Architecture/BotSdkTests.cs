using System.Text.RegularExpressions;

namespace TeamsBevakning.Tests.Architecture;

/// <summary>The two bot libraries, of which a build has only one: what the program uses of either must be there in both.</summary>
public sealed partial class BotSdkTests
{
    /// <summary>Of the types that shared files may name, the SDK has its own.</summary>
    private static readonly string[] InTheSdkToo =
        ["Activity", "CallerIdConstants", "Error", "InnerHttpError", "ServiceClientCredentials", "ServiceClientCredentialsFactory"];

    private static readonly string Folder = Repository.PathOf("src", "TeamsBevakning", "Teams", "Sdk");

    [Fact]
    public void Both_libraries_have_the_same_members()
    {
        var members = Members("Builtin");

        members.Count.ShouldBeGreaterThan(4);
        Members("Official").ShouldBe(members);
    }

    [Theory]
    [InlineData("Builtin")]
    [InlineData("Official")]
    public void The_adapter_of_each_library_is_made_of_the_same(string library) =>
        File.ReadAllText(Path.Combine(Folder, $"{library}Adapter.cs")).ShouldContain(" abstract class SdkAdapter(BotFrameworkAuthentication authentication, ILogger logger)");

    /// <summary>A file whose name tells neither library would be compiled with both.</summary>
    [Fact]
    public void Each_file_belongs_to_one_of_the_libraries() => Directory.EnumerateFiles(Folder).Select(Path.GetFileName)
        .Where(name => !name!.StartsWith("Builtin", StringComparison.Ordinal) && !name.StartsWith("Official", StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public void What_both_builds_share_is_in_its_place()
    {
        SharedSource.Patterns.Where(pattern => !SharedSource.Matching(pattern).Any()).ShouldBeEmpty();
        SharedSource.Files.Select(Path.GetFileName).ShouldContain("ChannelTokenValidator.cs");
    }

    /// <summary>Here only the built-in library is compiled: what a shared file needs of it, the official build would lack.</summary>
    [Fact]
    public void What_both_builds_share_leans_on_nothing_that_only_one_library_has() =>
        SharedSource.Files.SelectMany(file => SharedSource.LeansOn(file).Except(InTheSdkToo).Select(type => $"{Path.GetFileName(file)} names {type}")).ShouldBeEmpty();

    private static List<string> Members(string library) => Signature().Matches(File.ReadAllText(Path.Combine(Folder, $"{library}Sdk.cs")))
        .Select(match => Space().Replace(match.Value, " ").TrimEnd())
        .Order(StringComparer.Ordinal)
        .ToList();

    [GeneratedRegex(@"public (?!const).*?(?= =>|\r?\n    \{)|public const \w+ \w+", RegexOptions.Singleline)]
    private static partial Regex Signature();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
