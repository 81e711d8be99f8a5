using System.Security.Cryptography;
using System.Text;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Domain.Tests.Accounts;

/// <summary>
/// Who may write which command. The culture unit owns the bath and the library, the school unit the school; everybody of the table is named for the bath, for culture, or for the whole municipality.
/// </summary>
public sealed class CommandTableTests
{
    private const string Expected = """
        |                          | koppla kultur | koppla bort kultur | koppla skola | veckostatus | hjälp's channels | försenade kultur | frånvaro | frånvaro for one of culture | krisläge for the bath | krisläge for all | Hämta filen of the bath |
        | administrator            | may           | may                | -            | may         | may              | may              | may      | -                           | -                     | -                | may                     |
        | substitute               | may           | may                | -            | may         | may              | may              | may      | -                           | -                     | -                | may                     |
        | communicator             | may           | may                | may          | may         | may              | may              | may      | may                         | may                   | may              | may                     |
        | communicator of culture  | may           | may                | -            | may         | may              | may              | may      | may                         | may                   | -                | may                     |
        | manager                  | may           | may                | may          | may         | may              | may              | may      | -                           | -                     | -                | -                       |
        | manager of culture       | may           | may                | -            | may         | may              | may              | may      | -                           | -                     | -                | -                       |
        | archivist                | -             | -                  | -            | may         | may              | -                | may      | -                           | -                     | -                | may                     |
        | archivist of culture     | -             | -                  | -            | may         | may              | -                | may      | -                           | -                     | -                | may                     |
        | archivist of the bath    | -             | -                  | -            | may         | may              | -                | may      | -                           | -                     | -                | may                     |
        | administrator of nothing | -             | -                  | -            | -           | -                | -                | -        | -                           | -                     | -                | -                       |
        | not listed               | -             | -                  | -            | -           | -                | -                | -        | -                           | -                     | -                | -                       |
        """;

    private static readonly UnitId Culture = new("kultur");
    private static readonly UnitId School = new("skola");
    private static readonly AccountId Bath = new("fb-badhuset");

    [Fact]
    public void Every_command_may_be_written_by_whom_the_table_says_and_nobody_else()
    {
        var lines = Expected.Split('\n').Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()).Skip(1).ToList();
        var register = RegisterOf([.. lines.Select(line => line[0])]);

        foreach (var line in lines)
        {
            var person = Named(line[0]);
            Said(register.RolesOf(person, Culture).Allow(Act.Tie)).ShouldBe(line[1], line[0]);
            Said(register.RolesOf(person, Culture).Allow(Act.Untie)).ShouldBe(line[2], line[0]);
            Said(register.RolesOf(person, School).Allow(Act.Tie)).ShouldBe(line[3], line[0]);
            Said(register.RolesOf(person).Allow(Act.ReadWeek)).ShouldBe(line[4], line[0]);
            Said(register.RolesOf(person).Allow(Act.ReadChannels)).ShouldBe(line[5], line[0]);
            Said(register.RolesOf(person, Culture).Allow(Act.ReadLate)).ShouldBe(line[6], line[0]);
            Said(register.RolesOf(person).Allow(Act.SayAbsent)).ShouldBe(line[7], line[0]);
            Said(register.RolesOf(person, Culture).Allow(Act.SayAbsentForAnother)).ShouldBe(line[8], line[0]);
            Said(register.RolesOf(person, register.Find(Bath)!).Allow(Act.SwitchCrisis)).ShouldBe(line[9], line[0]);
            Said(register.Units.All(unit => register.RolesOf(person, unit.Id).Allow(Act.SwitchCrisis))).ShouldBe(line[10], line[0]);
            Said(register.RolesOf(person, register.Find(Bath)!).Allow(Act.FetchSnapshot)).ShouldBe(line[11], line[0]);
        }
    }

    [Theory]
    [InlineData("administrator", Roles.Administrator, Roles.None, Roles.None)]
    [InlineData("substitute", Roles.Substitute, Roles.None, Roles.None)]
    [InlineData("communicator", Roles.Communicator, Roles.Communicator, Roles.Communicator)]
    [InlineData("communicator of culture", Roles.Communicator, Roles.Communicator, Roles.None)]
    [InlineData("manager", Roles.Manager, Roles.Manager, Roles.Manager)]
    [InlineData("manager of culture", Roles.Manager, Roles.Manager, Roles.None)]
    [InlineData("archivist", Roles.Archivist, Roles.Archivist, Roles.Archivist)]
    [InlineData("archivist of culture", Roles.Archivist, Roles.Archivist, Roles.None)]
    [InlineData("archivist of the bath", Roles.Archivist, Roles.None, Roles.None)]
    public void A_role_reaches_the_accounts_it_is_given_for_and_no_other(string who, Roles onBath, Roles onLibrary, Roles onSchool)
    {
        var register = RegisterOf(who);

        register.Accounts.Select(account => register.RolesOf(Named(who), account)).ShouldBe([onBath, onLibrary, onSchool]);
    }

    [Fact]
    public void One_who_is_several_things_is_all_of_them()
    {
        var register = RegisterOf("substitute");
        var both = new Register(
            register.Municipality, register.Units, [new Person(Named("substitute"), "Siv", null)], register.Accounts,
            [new Appointment(Named("substitute"), Roles.Communicator, [Culture], []), new Appointment(Named("substitute"), Roles.Manager)]);

        both.RolesOf(Named("substitute"), both.Find(Bath)!).ShouldBe(Roles.Substitute | Roles.Communicator | Roles.Manager);
        both.RolesOf(Named("substitute"), School).ShouldBe(Roles.Manager);
        both.ManagersOf(School).ShouldBe([Named("substitute")]);
    }

    [Fact]
    public void The_managers_of_a_unit_are_its_own_and_those_of_the_municipality()
    {
        var register = RegisterOf("communicator", "manager of culture", "manager");

        register.ManagersOf(Culture).ShouldBe([Named("manager of culture"), Named("manager")]);
        register.ManagersOf(School).ShouldBe([Named("manager")]);
    }

    private static Register RegisterOf(params string[] who) => new(
        new Municipality("sjostad", "Sjöstads kommun", Guid.Empty, Culture),
        [new Unit(Culture, "Kultur"), new Unit(School, "Skola")],
        who.Where(each => each != "not listed").Select(each => new Person(Named(each), each, null)),
        [
            new Account(Bath, "Badhuset", "facebook", null, null, Culture, [.. who.Where(each => each == "administrator").Select(Named)], [.. who.Where(each => each == "substitute").Select(Named)]),
            new Account(new AccountId("ig-biblioteket"), "Biblioteket", "instagram", null, null, Culture, [], []),
            new Account(new AccountId("fb-skolan"), "Skolan", "facebook", null, null, School, [], []),
        ],
        who.SelectMany(AppointmentsOf));

    private static IEnumerable<Appointment> AppointmentsOf(string who)
    {
        var role = who.Split(' ')[0] switch { "communicator" => Roles.Communicator, "manager" => Roles.Manager, "archivist" => Roles.Archivist, _ => Roles.None };
        return role is Roles.None ? []
            : who.EndsWith("of culture", StringComparison.Ordinal) ? [new Appointment(Named(who), role, [Culture], [])]
            : who.EndsWith("of the bath", StringComparison.Ordinal) ? [new Appointment(Named(who), role, [], [Bath])]
            : [new Appointment(Named(who), role)];
    }

    private static string Said(bool may) => may ? "may" : "-";

    /// <summary>An object id of the name's letters.</summary>
    private static PersonId Named(string who) => new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(who)).AsSpan(0, 16)));
}
