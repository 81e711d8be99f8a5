using TeamsBevakning.Slices;
using TeamsBevakning.Teams.Commands;

namespace TeamsBevakning.Tests.Teams.Commands;

public sealed class CommandReaderTests
{
    [Theory]
    [InlineData("hjälp")]
    [InlineData("Hej!")]
    [InlineData("")]
    [InlineData("help")]
    [InlineData("hjlp")]
    [InlineData("Hej, kan du hjälpa mig?")]
    [InlineData("hur kopplar jag? hjälp")]
    [InlineData("Hur gör jag för att koppla en kanal?")]
    public void Help_is_asked_for(string text) => CommandReader.Read(text).Command.ShouldBe(new Command.Help());

    [Theory]
    [InlineData("mina")]
    [InlineData("MINA.")]
    [InlineData("Visa mina ärenden, tack")]
    [InlineData("vilka ärenden har jag?")]
    [InlineData("mian")]
    [InlineData("Show me my items please")]
    [InlineData("<p>mina</p>")]
    [InlineData("&nbsp;mina&nbsp;")]
    public void Ones_own_items_are_asked_for(string text) => CommandReader.Read(text).Command.ShouldBe(new Command.Mine());

    [Theory]
    [InlineData("försenade")]
    [InlineData("sena")]
    [InlineData("visa mina sena")]
    [InlineData("Finns det något försenat?")]
    [InlineData("forsenade")]
    [InlineData("försnade")]
    [InlineData("overdue")]
    public void What_is_late_is_asked_for(string text) => CommandReader.Read(text).Command.ShouldBe(new Command.Late());

    [Theory]
    [InlineData("veckostatus", null, 0, "")]
    [InlineData("Hej, kan du visa veckostatus tack?", null, 0, "")]
    [InlineData("vekcostatus", null, 0, "")]
    [InlineData("vecko status", null, 0, "")]
    [InlineData("status", null, 0, "")]
    [InlineData("weekly status, please", null, 0, "")]
    [InlineData("veckostatus v46", 46, 0, "")]
    [InlineData("veckostatus v. 46", 46, 0, "")]
    [InlineData("visa veckostatus för vecka 46", 46, 0, "")]
    [InlineData("förra veckan veckostatus", null, 1, "")]
    [InlineData("veckostatus förra veckan", null, 1, "")]
    [InlineData("veckostatus last week", null, 1, "")]
    [InlineData("Veckostatus Kultur och fritid", null, 0, "Kultur och fritid")]
    [InlineData("Kultur och fritid v46 veckostatus tack", 46, 0, "Kultur och fritid")]
    [InlineData("veckostatus för Badhuset", null, 0, "Badhuset")]
    public void The_week_is_asked_for(string text, int? number, int back, string name) =>
        CommandReader.Read(text).Command.ShouldBe(new Command.Week(new WeekAsked(number, back, name)));

    [Theory]
    [InlineData("koppla Kultur och fritid", "Kultur och fritid")]
    [InlineData("Kan du koppla den här kanalen till Kultur och fritid, tack!", "Kultur och fritid")]
    [InlineData("Kultur och fritid koppla", "Kultur och fritid")]
    [InlineData("kopla Skolan", "Skolan")]
    [InlineData("koppla", "")]
    [InlineData("please connect this channel to Skolan", "Skolan")]
    public void A_channel_is_to_be_tied(string text, string unit) => CommandReader.Read(text).Command.ShouldBe(new Command.Tie(unit));

    [Theory]
    [InlineData("koppla bort", "")]
    [InlineData("Koppla bort kanalen, tack", "")]
    [InlineData("koppla bort Kultur och fritid", "Kultur och fritid")]
    [InlineData("koppla ifrån", "")]
    [InlineData("bortkoppla", "")]
    [InlineData("disconnect", "")]
    public void A_channel_is_to_be_untied(string text, string unit) => CommandReader.Read(text).Command.ShouldBe(new Command.Untie(unit));

    [Theory]
    [InlineData("frånvaro 6/7-31/7 ersättare Bo", "", "6/7-31/7", "Bo", false)]
    [InlineData("Hej! Jag är borta 6/7–31/7, Bo Ek ersätter", "", "6/7–31/7", "Bo Ek", false)]
    [InlineData("frånvaro ersättare Bo Ek v. 28", "", "v 28", "Bo Ek", false)]
    [InlineData("frånvaro för Anna i morgon ersättare Cia", "Anna", "i morgon", "Cia", false)]
    [InlineData("frånvaro idag em", "", "idag em", "", false)]
    [InlineData("frnvaro tills vidare", "", "tills vidare", "", false)]
    [InlineData("sjuk idag", "", "idag", "", false)]
    [InlineData("frånvaro av", "", "", "", true)]
    [InlineData("tillbaka", "", "", "", true)]
    [InlineData("frånvaro av 6/7-31/7", "", "6/7-31/7", "", true)]
    [InlineData("Anna är tillbaka", "Anna", "", "", true)]
    public void An_absence_is_said(string text, string who, string when, string substitute, bool isBack) =>
        CommandReader.Read(text).Command.ShouldBe(new Command.Absence(new AbsenceAsked(who, when, substitute, isBack)));

    [Theory]
    [InlineData("frånvaro")]
    [InlineData("visa min frånvaro")]
    public void Ones_own_absences_are_asked_for(string text) => CommandReader.Read(text).Command.ShouldBe(new Command.OwnAbsences());

    [Theory]
    [InlineData("ersättare")]
    [InlineData("vem ersätter?")]
    [InlineData("ersätare")]
    public void Who_stands_in_is_asked_for(string text) => CommandReader.Read(text).Command.ShouldBe(new Command.Substitutes());

    [Theory]
    [InlineData("veckstaus", "veckostatus")]
    [InlineData("försen", "försenade")]
    [InlineData("hur är läget", null)]
    [InlineData("42", null)]
    public void What_is_not_understood_is_answered_with_what_may_have_been_meant(string text, string? meant) =>
        (CommandReader.Read(text).Command is Command.Unknown unknown ? unknown.Meant is { } command ? CommandWords.NameOf(command, ReplyLanguage.Swedish) : null : text).ShouldBe(meant);

    [Theory]
    [InlineData("tack")]
    [InlineData("Tack så mycket!")]
    [InlineData("thank you")]
    public void Thanks_are_answered(string text) => CommandReader.Read(text).Command.ShouldBe(new Command.Thanks());

    /// <summary>Whatever people write: an answer, soon.</summary>
    [Fact]
    public void Any_text_is_read()
    {
        var random = new Random(7);
        string[] parts = ["koppla", "bort", "veckostatus", "v", "v99", "é", "😀", "\uD800", "<at>", "</at", "&nbsp;", "&#0;", "\0", "\u202E", "6/7", " ", "\n", "mina", new string('x', 20_000), "&#x110000;"];
        for (var i = 0; i < 2_000; i++)
        {
            CommandReader.Read(string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)]))).ShouldNotBeNull();
        }
    }
}
