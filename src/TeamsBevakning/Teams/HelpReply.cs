using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary><c>hjälp</c>: what the bot can do, and which channels are missing.</summary>
internal sealed class HelpReply(CurrentRegister registers, ITies ties)
{
    public async Task<string> TextAsync(CancellationToken ct)
    {
        string[] commands = [Texts.HelpMine, Texts.HelpWeek, Texts.HelpTie, Texts.HelpUntie, Texts.HelpHelp];
        string[] lines =
        [
            Texts.HelpIntro,
            string.Join('\n', commands.Select(command => $"• {command}")),
            Texts.HelpCards,
            .. await MissingAsync(ct),
        ];
        return string.Join("\n\n", lines);
    }

    private async Task<IEnumerable<string>> MissingAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return [Texts.NoRegister];
        }

        var tied = (await ties.ListAsync(ct)).Select(tie => tie.Unit).ToHashSet();
        var central = register.Municipality.CommunicationsUnit;
        var missing = register.Units
            .Where(unit => !tied.Contains(unit.Id) && (unit.Id == central || register.Accounts.Any(account => account.Unit == unit.Id)))
            .ToList();
        return missing.Count == 0 ? [] : [Text(missing, register.Find(central)!, tied.Contains(central))];
    }

    private static string Text(List<Unit> missing, Unit central, bool hasCentral)
    {
        var names = SwedishText.Listed(missing.Select(unit => unit.Name));
        return (hasCentral ? Texts.HelpNoChannel : Texts.HelpNoChannelAtAll).With(names, central.Name, missing[0].Name);
    }
}
