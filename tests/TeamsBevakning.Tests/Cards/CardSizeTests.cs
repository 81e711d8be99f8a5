using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Cards.Templates;
using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Cards;

/// <summary>Cards that list what a register has, of a register with more and longer names than any card has room for: Teams refuses a card that is too large, and then nobody is told.</summary>
public sealed class CardSizeTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Förskolan Blåbärsskogen ", 9));

    private static readonly IReadOnlyList<Account> Accounts =
        [.. Enumerable.Range(0, 200).Select(i => Samples.Register.Accounts.First() with { Id = new AccountId($"fb-forskolan-blabarsskogen-i-ostra-kommundelen-{i}"), Name = $"{Long}{i}" })];

    [Fact]
    public void Which_account_a_file_is_of() =>
        Fits("snapshot-file", SnapshotFileCard.Data(new string('å', 120), $"https://sjostad-my.sharepoint.com/{new string('x', 7_900)}", Accounts, Texts.FileWhichAccount, ReplyLanguage.Swedish));

    [Fact]
    public void On_which_accounts_one_stands_in() => Fits("stand-in", StandInCard.Data(new StandInView(
        new Absence(new AbsenceId(Guid.Empty), 1, Samples.Anna.Id, Samples.At, null, Samples.Eva.Id, Samples.Anna, Samples.At), new Person(Samples.Anna.Id, Long, null), Accounts, 12, DateTimeZone.Utc)));

    private static void Fits(string template, JsonObject data) => TeamsCard.Faults(new DrawnCard(template, data, new CardTemplates()[template].Write(data))).ShouldBeEmpty();
}
