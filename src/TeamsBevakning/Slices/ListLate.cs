using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Everything that is late (<c>försenade</c>): for a communicator in the units she is that of, for others on what is theirs.</summary>
public sealed class ListLate(IItems items, CurrentRegister registers, CurrentPolicy policies, TimeProvider clock)
{
    /// <summary>The most that are listed; the oldest come first.</summary>
    public const int Most = 20;

    /// <summary>Null when she is not listed in the register.</summary>
    public async Task<LateView?> RunAsync(PersonId person, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register || register.Find(person) is null)
        {
            return null;
        }

        var at = clock.Now();
        var late = (await items.ListUnhandledAsync(ct))
            .Where(item => item.Due.At <= at && register.RolesOf(person, item).Allow(Act.ReadLate))
            .OrderBy(item => item.Due.At)
            .ToList();
        var stories = new List<Story>();
        foreach (var item in late.Take(Most))
        {
            // One that has been handled meanwhile is not late.
            if (await items.StoryOfAsync(item.Id, ct) is { Item.IsUnhandled: true } story)
            {
                stories.Add(story);
            }
        }

        return new LateView(
            register,
            [.. stories.GroupBy(story => story.Item.Unit).Select(unit => (register.Find(unit.Key)?.Name ?? unit.Key.Value, (IReadOnlyList<Story>)[.. unit]))],
            late.Count - Math.Min(late.Count, Most),
            await policies.ReadAsync(ct));
    }
}

/// <param name="Units">What is late in each unit, the oldest first; the unit with the oldest of all first.</param>
/// <param name="More">How many more there are.</param>
public sealed record LateView(Register Register, IReadOnlyList<(string Unit, IReadOnlyList<Story> Stories)> Units, int More, Policy Policy);
