using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>
/// Every role, every press, every state. A letter is a role: administrator, substitute, communicator, manager, archivist (R), none of them (N). A capital does it. A small letter may act on the account,
/// is told why it cannot be done now, and changes nothing. One who is missing is refused, which the journal tells.
/// </summary>
public sealed class PermissionTableTests
{
    private const string Expected = """
        |                                   | take | answered | no action | interim | hand back | undo |
        | open                              | ASC  | ASC      | ASC       | ASC     | asc       | asc  |
        | one has it oneself                | asc  | ASC      | ASC       | ASC     | ASC       | ASC  |
        | another has it                    | asc  | ASC      | ASC       | asC     | asC       | ASC  |
        | waiting, one has it oneself       | asc  | ASC      | ASC       | asc     | ASC       | ASC  |
        | waiting, another has it           | asc  | ASC      | ASC       | asc     | asC       | ASC  |
        | resolved by oneself, undo is open | asc  | asc      | asc       | asc     | asc       | ASC  |
        | resolved by another, undo is open | asc  | asc      | asc       | asc     | asc       | ASC  |
        | resolved                          | asc  | asc      | asc       | asc     | asc       | asc  |
        | withdrawn                         | asc  | asc      | asc       | asc     | asc       | asc  |
        | escalated:                        |      |          |           |         |           |      |
        | open                              | ASC  | ASC      | ASC       | ASC     | asc       | asc  |
        | one has it oneself                | asc  | ASC      | ASC       | ASC     | ASC       | ASC  |
        | another has it                    | asC  | ASC      | ASC       | asC     | asC       | ASC  |
        | waiting, one has it oneself       | asc  | ASC      | ASC       | asc     | ASC       | ASC  |
        | waiting, another has it           | asC  | ASC      | ASC       | asc     | asC       | ASC  |
        | resolved by oneself, undo is open | asc  | asc      | asc       | asc     | asc       | ASC  |
        | resolved by another, undo is open | asc  | asc      | asc       | asc     | asc       | ASC  |
        | resolved                          | asc  | asc      | asc       | asc     | asc       | asc  |
        | withdrawn                         | asc  | asc      | asc       | asc     | asc       | asc  |
        """;

    private static readonly PressVerb[] Verbs = [PressVerb.Take, PressVerb.Answered, PressVerb.NoAction, PressVerb.Interim, PressVerb.HandBack, PressVerb.Undo];

    private static readonly (char Letter, Roles Roles)[] Everybody =
        [('A', Roles.Administrator), ('S', Roles.Substitute), ('C', Roles.Communicator), ('M', Roles.Manager), ('R', Roles.Archivist), ('N', Roles.None)];

    [Fact]
    public void Every_role_may_press_what_the_table_says_and_nothing_else()
    {
        var escalated = false;
        foreach (var line in Lines().Skip(1))
        {
            escalated |= line[0] == "escalated:";
            foreach (var (verb, column) in Verbs.Select((verb, i) => (verb, i + 1)).Where(_ => line[0] != "escalated:"))
            {
                var (item, at) = StateOf(line[0], escalated);
                string.Concat(Everybody.Select(each => Sign(each.Letter, Press(item, at, verb, each.Roles))))
                    .ShouldBe(line[column], $"{line[0]}, escalated: {escalated}, {verb}");
            }
        }
    }

    /// <summary>Who is several things may do what any of them may, whichever the register names first.</summary>
    [Fact]
    public void With_several_roles_one_may_do_what_any_of_them_may()
    {
        var escalated = false;
        foreach (var line in Lines().Skip(1))
        {
            escalated |= line[0] == "escalated:";
            foreach (var (verb, column) in Verbs.Select((verb, i) => (verb, i + 1)).Where(_ => line[0] != "escalated:"))
            {
                var (item, at) = StateOf(line[0], escalated);
                for (var roles = Roles.None; (int)roles < 32; roles++)
                {
                    var signs = Everybody.Where(each => roles.HasFlag(each.Roles) && each.Roles is not Roles.None).Select(each => each.Letter);
                    var best = signs.Any(letter => line[column].Contains(letter)) ? 'X'
                        : signs.Any(letter => line[column].Contains(char.ToLowerInvariant(letter))) ? 'x' : (char?)null;
                    Sign('X', Press(item, at, verb, roles)).ShouldBe($"{best}", $"{line[0]}, escalated: {escalated}, {verb}, {roles}");
                }
            }
        }
    }

    private static IEnumerable<string[]> Lines() => Expected.Split('\n').Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray());

    /// <summary>A press by Anna, in that role.</summary>
    private static Decision Press(Item item, Instant at, PressVerb verb, Roles roles) => House.Press(item, verb, House.Anna, at, roles);

    private static string Sign(char letter, Decision decision) => decision switch
    {
        Decision.Changed => $"{letter}",
        Decision.Refused { Change: { Item: null, Journal.Count: 1, Notices.Count: 0 } } => string.Empty,
        Decision.Refused or Decision.Invalid => "?",
        _ => $"{char.ToLowerInvariant(letter)}",
    };

    private static (Item Item, Instant At) StateOf(string state, bool escalated)
    {
        var first = House.Found(KnownThreads.None, House.Monday, House.Post("c1"))[0];
        var item = escalated ? EscalationRule.Decide(first.Item!, House.Everybody, first.Item!.Due.At)!.Item! : first.Item!;
        var at = item.EscalatedAt ?? House.Monday;
        return state switch
        {
            "open" => (item, at),
            "one has it oneself" => (House.After(item, PressVerb.Take, House.Anna, at), at),
            "another has it" => (House.After(item, PressVerb.Take, House.Bo, at), at),
            "waiting, one has it oneself" => (House.After(item, PressVerb.Interim, House.Anna, at), at),
            "waiting, another has it" => (House.After(item, PressVerb.Interim, House.Bo, at), at),
            "resolved by oneself, undo is open" => (House.After(item, PressVerb.Answered, House.Anna, at), at),
            "resolved by another, undo is open" => (House.After(item, PressVerb.Answered, House.Bo, at), at),
            "resolved" => (House.After(item, PressVerb.Answered, House.Anna, at), at + House.Policy.UndoFor),
            "withdrawn" => (House.Found(new KnownThreads([first.Comment!], [item]), at, House.Post("c1") with { Status = PostStatus.Removed })[^1].Item!, at),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
        };
    }
}
