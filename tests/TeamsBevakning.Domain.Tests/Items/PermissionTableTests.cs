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
        |                                   | take | answered | done | no action | interim | hand back | undo | look | escalate | extend | give | refer | file in case | forward |
        | open                              | ASC  | ASC      | asc  | ASC       | ASC     | asc       | asc  | asc  | ASC      | C      | ASC  | ASC   | ASC          | ASC     |
        | one has it oneself                | asc  | ASC      | asc  | ASC       | ASC     | ASC       | ASC  | asc  | ASC      | C      | ASC  | ASC   | ASC          | ASC     |
        | another has it                    | asc  | ASC      | asc  | ASC       | asC     | asC       | ASC  | asc  | ASC      | C      | asC  | ASC   | ASC          | asC     |
        | waiting, one has it oneself       | asc  | ASC      | asc  | ASC       | asc     | ASC       | ASC  | asc  | ASC      | C      | ASC  | ASC   | ASC          | ASC     |
        | waiting, another has it           | asc  | ASC      | asc  | ASC       | asc     | asC       | ASC  | asc  | ASC      | C      | asC  | ASC   | ASC          | asC     |
        | resolved by oneself, undo is open | asc  | asc      | asc  | asc       | asc     | asc       | ASC  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | resolved by another, undo is open | asc  | asc      | asc  | asc       | asc     | asc       | ASC  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | resolved                          | asc  | asc      | asc  | asc       | asc     | asc       | asc  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | withdrawn                         | asc  | asc      | asc  | asc       | asc     | asc       | asc  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | escalated:                        |      |          |      |           |         |           |      |      |          |        |      |       |              |         |
        | open                              | ASC  | ASC      | asc  | ASC       | ASC     | asc       | asc  | asc  | asc      | C      | ASC  | ASC   | ASC          | ASC     |
        | one has it oneself                | asc  | ASC      | asc  | ASC       | ASC     | ASC       | ASC  | asc  | asc      | C      | ASC  | ASC   | ASC          | ASC     |
        | another has it                    | asC  | ASC      | asc  | ASC       | asC     | asC       | ASC  | asc  | asc      | C      | asC  | ASC   | ASC          | asC     |
        | waiting, one has it oneself       | asc  | ASC      | asc  | ASC       | asc     | ASC       | ASC  | asc  | asc      | C      | ASC  | ASC   | ASC          | ASC     |
        | waiting, another has it           | asC  | ASC      | asc  | ASC       | asc     | asC       | ASC  | asc  | asc      | C      | asC  | ASC   | ASC          | asC     |
        | resolved by oneself, undo is open | asc  | asc      | asc  | asc       | asc     | asc       | ASC  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | resolved by another, undo is open | asc  | asc      | asc  | asc       | asc     | asc       | ASC  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | resolved                          | asc  | asc      | asc  | asc       | asc     | asc       | asc  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | withdrawn                         | asc  | asc      | asc  | asc       | asc     | asc       | asc  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | a matter:                         |      |          |      |           |         |           |      |      |          |        |      |       |              |         |
        | open                              | ASC  | asc      | ASC  | ASC       | asc     | asc       | asc  | asc  | ASC      | C      | asc  | asc   | asc          | ASC     |
        | one has it oneself                | asc  | asc      | ASC  | ASC       | asc     | ASC       | ASC  | asc  | ASC      | C      | asc  | asc   | asc          | ASC     |
        | another has it                    | asc  | asc      | ASC  | ASC       | asc     | asC       | ASC  | asc  | ASC      | C      | asc  | asc   | asc          | asC     |
        | resolved by another, undo is open | asc  | asc      | asc  | asc       | asc     | asc       | ASC  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | resolved                          | asc  | asc      | asc  | asc       | asc     | asc       | asc  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        | a matter, escalated:              |      |          |      |           |         |           |      |      |          |        |      |       |              |         |
        | open                              | ASC  | asc      | ASC  | ASC       | asc     | asc       | asc  | asc  | asc      | C      | asc  | asc   | asc          | ASC     |
        | another has it                    | asC  | asc      | ASC  | ASC       | asc     | asC       | ASC  | asc  | asc      | C      | asc  | asc   | asc          | asC     |
        | a look at accounts:               |      |          |      |           |         |           |      |      |          |        |      |       |              |         |
        | open                              | asc  | asc      | asc  | asc       | asc     | asc       | asc  | ASC  | asc      | c      | asc  | asc   | asc          | asc     |
        | looked at by another              | asc  | asc      | asc  | asc       | asc     | asc       | ASC  | asc  | asc      | c      | asc  | asc   | asc          | asc     |
        """;

    private static readonly PressVerb[] Verbs =
    [
        PressVerb.Take, PressVerb.Answered, PressVerb.Done, PressVerb.NoAction, PressVerb.Interim, PressVerb.HandBack, PressVerb.Undo, PressVerb.Look, PressVerb.Escalate, PressVerb.Extend, PressVerb.Give,
        PressVerb.Refer, PressVerb.FileInCase, PressVerb.Forward,
    ];

    private static readonly PressVerb[] OfFlags =
        [PressVerb.Categorize, PressVerb.Register, PressVerb.CallPolice, PressVerb.Approve, PressVerb.Remove];

    private static readonly Comment Asked = House.Found(KnownThreads.None, House.Monday, House.Post("c1"))[0].Comment!;

    private static readonly (char Letter, Roles Roles)[] Everybody =
        [('A', Roles.Administrator), ('S', Roles.Substitute), ('C', Roles.Communicator), ('M', Roles.Manager), ('R', Roles.Archivist), ('N', Roles.None)];

    [Fact]
    public void Every_role_may_press_what_the_table_says_and_nothing_else()
    {
        foreach (var (which, item, at, verb, expected) in Cells())
        {
            string.Concat(Everybody.Select(each => Sign(each.Letter, Press(item, at, verb, each.Roles)))).ShouldBe(expected, which);
        }
    }

    /// <summary>Who is several things may do what any of them may, whichever the register names first.</summary>
    [Fact]
    public void With_several_roles_one_may_do_what_any_of_them_may()
    {
        foreach (var (which, item, at, verb, expected) in Cells())
        {
            for (var roles = Roles.None; (int)roles < 32; roles++)
            {
                var signs = Everybody.Where(each => roles.HasFlag(each.Roles) && each.Roles is not Roles.None).Select(each => each.Letter).ToList();
                var best = signs.Exists(expected.Contains) ? "X" : signs.Exists(letter => expected.Contains(char.ToLowerInvariant(letter))) ? "x" : string.Empty;
                Sign('X', Press(item, at, verb, roles)).ShouldBe(best, $"{which}, {roles}");
            }
        }
    }

    [Fact]
    public void The_table_has_every_verb() => Verbs.Concat(OfFlags).Order().ShouldBe(Enum.GetValues<PressVerb>().Order());

    /// <summary>What is a flagged comment's is offered on no other card; its own table stands beside its presses.</summary>
    [Fact]
    public void On_a_question_or_a_matter_nobody_does_what_is_for_flagged_comments()
    {
        foreach (var (which, item, at, _, _) in Cells())
        {
            foreach (var verb in OfFlags)
            {
                string.Concat(Everybody.Select(each => Sign(each.Letter, Press(item, at, verb, each.Roles)))).ShouldBe("asc", $"{which}, {verb}");
            }
        }
    }

    private static IEnumerable<(string Which, Item Item, Instant At, PressVerb Verb, string Expected)> Cells()
    {
        var section = string.Empty;
        foreach (var line in Expected.Split('\n').Skip(1).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray()))
        {
            if (line[0].EndsWith(':'))
            {
                section = line[0];
                continue;
            }

            var (item, at) = StateOf(line[0], section);
            foreach (var (verb, column) in Verbs.Select((verb, i) => (verb, i + 1)))
            {
                yield return ($"{section} {line[0]}, {verb}", item, at, verb, line[column]);
            }
        }
    }

    /// <summary>A press by Anna, in that role.</summary>
    private static Decision Press(Item item, Instant at, PressVerb verb, Roles roles) => House.Press(item, verb, House.Anna, at, roles);

    private static string Sign(char letter, Decision decision) => decision switch
    {
        Decision.Changed => $"{letter}",
        Decision.Refused { Change: { Item: null, Journal.Count: 1, Notices.Count: 0 } } => string.Empty,
        Decision.Refused or Decision.Invalid => "?",
        _ => $"{char.ToLowerInvariant(letter)}",
    };

    private static (Item Item, Instant At) StateOf(string state, string section)
    {
        var isMatter = section.StartsWith("a matter", StringComparison.Ordinal);
        var first = isMatter
            ? Opening.Decide(ItemKind.SecretExpiry, new Matter("hemlighet", "Botens hemlighet", null), House.Culture, null, House.Policy, House.Central, House.Monday).Item!
            : House.Question();
        first = section.StartsWith("a look", StringComparison.Ordinal) ? first with { Matter = new Matter("tillsyn", "Tillsyn", null), Comment = null, Checklist = Checklist.Of([first.Account!.Value]) } : first;
        var item = section.EndsWith("escalated:", StringComparison.Ordinal) ? EscalationRule.Decide(first, House.Everybody, first.Due.At)!.Item! : first;
        var (at, ends) = (item.EscalatedAt ?? House.Monday, isMatter ? PressVerb.Done : PressVerb.Answered);
        return state switch
        {
            "open" => (item, at),
            "looked at by another" => (House.After(item, PressVerb.Look, House.Bo, at), at),
            "one has it oneself" => (House.After(item, PressVerb.Take, House.Anna, at), at),
            "another has it" => (House.After(item, PressVerb.Take, House.Bo, at), at),
            "waiting, one has it oneself" => (House.After(item, PressVerb.Interim, House.Anna, at), at),
            "waiting, another has it" => (House.After(item, PressVerb.Interim, House.Bo, at), at),
            "resolved by oneself, undo is open" => (House.After(item, ends, House.Anna, at), at),
            "resolved by another, undo is open" => (House.After(item, ends, House.Bo, at), at),
            "resolved" => (House.After(item, ends, House.Anna, at), at + House.Policy.UndoFor),
            "withdrawn" => (House.Found(new KnownThreads([Asked], [item]), at, House.Post("c1") with { Status = PostStatus.Removed })[^1].Item!, at),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
        };
    }
}
