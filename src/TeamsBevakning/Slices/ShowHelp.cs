using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Outbox;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Slices;

/// <summary>What <c>hjälp</c> needs to know: which units' cards have no channel of their own. One who has no role in the register is told of none.</summary>
public sealed class ShowHelp(CurrentRegister registers, ITies ties, DeliveryTroubles troubles, CrisisStore crises, CurrentPolicy policies)
{
    public async Task<HelpView> RunAsync(PersonId? person, ReplyLanguage language, CancellationToken ct)
    {
        var view = await ViewAsync(person, language, ct);
        return (await crises.ReadAsync(ct)).IsOn && await registers.ReadAsync(ct) is { } register ? view with { InCrisis = (await policies.ReadAsync(ct), register) } : view;
    }

    private async Task<HelpView> ViewAsync(PersonId? person, ReplyLanguage language, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return new HelpView(null, [HelpLine.Help], [], null, []);
        }

        var central = register.Find(register.Municipality.CommunicationsUnit)!;
        var lines = person is { } listed && register.Find(listed) is not null ? LinesFor(register.RolesOf(listed)) : [HelpLine.Help];
        if (person is not { } asks || !register.RolesOf(asks).Allow(Act.ReadChannels))
        {
            return new HelpView(central, lines, [], null, []);
        }

        var tied = (await ties.ListAsync(ct)).Select(tie => tie.Unit).ToHashSet();
        var missing = register.Units.Where(unit => !tied.Contains(unit.Id) && (unit == central || register.Accounts.Any(account => account.Unit == unit.Id)));
        return new HelpView(central, lines, [.. missing], tied.Contains(central.Id), [.. (await troubles.ReadAsync(language, ct)).Where(trouble => !trouble.PassesByItself).Select(trouble => $"{trouble.Text} {trouble.ToDo}")]);
    }

    /// <summary>What one who has these roles anywhere may do somewhere.</summary>
    private static IReadOnlyList<HelpLine> LinesFor(Roles roles) => [.. Enum.GetValues<HelpLine>().Where(line => ActOf(line) is not { } act || roles.Allow(act))];

    /// <summary>Null for what everybody in the register may.</summary>
    private static Act? ActOf(HelpLine line) => line switch
    {
        HelpLine.Mine or HelpLine.Substitutes or HelpLine.Quiet or HelpLine.Help => null,
        HelpLine.Late => Act.ReadLate,
        HelpLine.Flag => Act.Flag,
        HelpLine.Snapshot => Act.Look,
        HelpLine.Week => Act.ReadWeek,
        HelpLine.Absence => Act.SayAbsent,
        HelpLine.Tie => Act.Tie,
        HelpLine.Untie => Act.Untie,
        HelpLine.Crisis => Act.SwitchCrisis,
    };
}

/// <summary>A command that help tells of, in the order it does.</summary>
public enum HelpLine
{
    Mine,
    Late,
    Flag,
    Snapshot,
    Absence,
    Substitutes,
    Week,
    Tie,
    Untie,
    Crisis,
    Quiet,
    Help,
}

/// <param name="CommunicationsUnit">Null when no register is imported.</param>
/// <param name="Lines">What the person may do.</param>
/// <param name="WithoutChannel">Units that get cards and have no channel.</param>
/// <param name="IsRerouted">Whether the communications unit's channel gets them meanwhile; null when that is not told.</param>
/// <param name="Troubles">What does not reach people, and what to do about it.</param>
public sealed record HelpView(Unit? CommunicationsUnit, IReadOnlyList<HelpLine> Lines, IReadOnlyList<Unit> WithoutChannel, bool? IsRerouted, IReadOnlyList<string> Troubles)
{
    /// <summary>The rules with where a crisis is declared; null while none is.</summary>
    public (Policy Policy, Register Register)? InCrisis { get; init; }
}
