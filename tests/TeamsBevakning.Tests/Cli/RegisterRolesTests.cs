using System.Text;
using System.Text.RegularExpressions;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Registers;

namespace TeamsBevakning.Tests.Cli;

/// <summary>What the example of docs/register.md makes of people, and what a register of before still means.</summary>
public sealed partial class RegisterRolesTests
{
    private static readonly GroupId Web = new(Guid.Parse("bbbbbbbb-0000-4000-8000-000000000001"));
    private static readonly Person Vera = new(new PersonId(Guid.Parse("cccccccc-0000-4000-8000-000000000001")), "Vera Webb", null);

    [Fact]
    public void The_example_of_the_handbook_gives_the_roles_that_it_says()
    {
        var register = Example(new GroupMembers(new Dictionary<GroupId, IReadOnlyList<Person>> { [Web] = [Vera, Vera with { Id = Id(2), Name = "Bosse" }] }));

        register.Groups.ShouldBe([new Domain.Accounts.Group(Web, "Webbredaktionen")]);
        RolesOnBath(register, Id(1)).ShouldBe(Roles.Administrator | Roles.Archivist);
        RolesOnBath(register, Id(4)).ShouldBe(Roles.Communicator);
        RolesOnBath(register, Id(5)).ShouldBe(Roles.Manager);
        RolesOnBath(register, Id(9)).ShouldBe(Roles.Archivist);
        register.RolesOf(Id(5), register.Municipality.CommunicationsUnit).ShouldBe(Roles.None);
        register.RolesOf(Id(4), register.Municipality.CommunicationsUnit).ShouldBe(Roles.Communicator);
    }

    [Fact]
    public void Who_is_in_a_group_has_what_the_group_is_given_and_the_registers_name_where_it_has_one()
    {
        var register = Example(new GroupMembers(new Dictionary<GroupId, IReadOnlyList<Person>> { [Web] = [Vera, Vera with { Id = Id(2), Name = "Bosse" }] }));

        RolesOnBath(register, Vera.Id).ShouldBe(Roles.Substitute | Roles.Communicator);
        RolesOnBath(register, Id(2)).ShouldBe(Roles.Administrator | Roles.Substitute | Roles.Communicator);
        register.RolesOf(Vera.Id, register.Municipality.CommunicationsUnit).ShouldBe(Roles.None);
        register.Find(Vera.Id).ShouldBe(Vera);
        register.Find(Id(2))!.Name.ShouldBe("Bo Ek");
        register.Find(new AccountId("fb-badhuset"))!.Substitutes.ShouldBe([Vera.Id, Id(2)]);
    }

    [Fact]
    public void A_group_that_was_never_read_has_nobody()
    {
        var register = Example(GroupMembers.None);

        register.Find(new AccountId("fb-badhuset"))!.Substitutes.ShouldBeEmpty();
        register.Find(Vera.Id).ShouldBeNull();
    }

    [Fact]
    public void A_register_of_before_means_what_it_meant()
    {
        var register = Samples.Register;

        foreach (var account in register.Accounts)
        {
            register.RolesOf(Samples.Eva.Id, account).HasFlag(Roles.Communicator).ShouldBeTrue();
            register.RolesOf(Samples.Person("Maria Åström").Id, account).ShouldBe(Roles.Manager);
            register.RolesOf(Samples.Person("David Sund").Id, account).ShouldBe(account.Name == "Skolan" ? Roles.Administrator : Roles.None);
        }

        register.ManagersOf(Samples.Kultur).ShouldBe([Samples.Person("Maria Åström").Id]);
        register.Groups.ShouldBeEmpty();
    }

    [Fact]
    public void An_account_whose_administrators_are_a_group_is_not_remarked_on() => RegisterReader.Read(Encoding.UTF8.GetBytes(
        Handbook().Replace("[\"anna\", \"bo\"]", "[{ \"group\": \"webb\" }]", StringComparison.Ordinal))).Remarks.ShouldBeEmpty();

    /// <summary>What the demonstration's guide asks for, and what the kills' load does first.</summary>
    [Fact]
    public void In_the_demonstration_she_who_plays_may_tie_every_unit()
    {
        var register = RegisterReader.Read(File.ReadAllBytes(Repository.PathOf("src", "TeamsBevakning", "Demo", "register.json"))).Register.ShouldNotBeNull();

        register.Units.ShouldAllBe(unit => register.RolesOf(Id(1), unit.Id).Allow(Act.Tie));
    }

    private static Register Example(GroupMembers members)
    {
        var reading = RegisterReader.Read(Encoding.UTF8.GetBytes(Handbook()), members);
        reading.Faults.ShouldBeEmpty();
        return reading.Register.ShouldNotBeNull();
    }

    private static Roles RolesOnBath(Register register, PersonId person) => register.RolesOf(person, register.Find(new AccountId("fb-badhuset"))!);

    private static PersonId Id(int number) => new(Guid.Parse($"aaaaaaaa-0000-4000-8000-00000000000{number}"));

    private static string Handbook() => Block().Match(File.ReadAllText(Repository.PathOf("docs", "register.md"))).Groups[1].Value;

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
