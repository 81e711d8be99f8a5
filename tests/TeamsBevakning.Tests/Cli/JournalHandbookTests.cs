using System.Text.RegularExpressions;
using TeamsBevakning.Domain.Chain;

namespace TeamsBevakning.Tests.Cli;

/// <summary>An outsider builds on what <c>docs/journal.md</c> says.</summary>
public sealed partial class JournalHandbookTests
{
    private static readonly string Handbook = File.ReadAllText(Repository.PathOf("docs", "journal.md"));

    [Fact]
    public void The_first_entry_that_it_shows_has_the_form_and_the_hash_that_it_shows()
    {
        var record = new JournalRecord { Number = 1, At = Samples.At.ToUnixTimeMilliseconds(), Kind = "RegisterImported" };

        Handbook.ShouldContain($"```\n{CanonicalEntry.Write(record, ChainHead.None.Hash)}\n{CanonicalEntry.HashOf(record, ChainHead.None.Hash)}\n```");
    }

    [Fact]
    public void The_digest_that_it_shows_is_that_of_the_note() =>
        Handbook.ShouldContain($"= {new Seal(PersonalField.Note, "note", ["Ringde \"Åsa\""], null, null).Of("000102030405060708090a0b0c0d0e0f")}\n");

    [Fact]
    public void Its_table_names_every_key_in_the_order_of_the_form()
    {
        var full = new JournalRecord
        {
            Number = 1,
            At = 1,
            Kind = "k",
            Item = "i",
            Account = "a",
            Unit = "u",
            DueAt = 1,
            DueReasons = "r",
            DueBefore = 1,
            Milestone = "m",
            Step = "s",
            Signs = "s",
            Resolution = "r",
            Card = "c",
            Tried = "t",
            Erased = "e",
            WhoDigest = "d",
            CommentDigest = "d",
            LinkDigest = "d",
            NoteDigest = "d",
        };

        var keys = Key().Matches(CanonicalEntry.Write(full, "p")).Select(match => match.Groups[1].Value);

        Row().Matches(Handbook[..Handbook.IndexOf("## Personuppgifter", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value).ShouldBe(keys);
    }

    /// <summary>A column that neither the form nor a digest covers could be changed unseen.</summary>
    [Fact]
    public void It_accounts_for_every_column_of_a_kept_entry() => typeof(JournalRecord).GetProperties().Select(property => Snake().Replace(property.Name, "$1_$2").ToLowerInvariant())
        .Except(["seals", "hash"]).Where(column => !Handbook.Contains($"`{column}`", StringComparison.Ordinal)).ShouldBeEmpty();

    [GeneratedRegex("\"(\\w+)\":")]
    private static partial Regex Key();

    [GeneratedRegex(@"^\| `(\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex Snake();
}
