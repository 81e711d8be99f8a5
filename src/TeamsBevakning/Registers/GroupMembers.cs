using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Registers;

/// <summary>Who is in the groups that a register names, as last read from Microsoft Entra. A group that has never been read has nobody.</summary>
public sealed class GroupMembers(IReadOnlyDictionary<GroupId, IReadOnlyList<Person>> byGroup)
{
    public static GroupMembers None { get; } = new(new Dictionary<GroupId, IReadOnlyList<Person>>());

    public IReadOnlyList<Person> Of(GroupId group) => byGroup.GetValueOrDefault(group, []);
}
