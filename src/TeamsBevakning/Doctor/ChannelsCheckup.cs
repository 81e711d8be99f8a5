using TeamsBevakning.Outbox;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Doctor;

/// <summary>Which units have a channel that takes their cards.</summary>
internal sealed class ChannelsCheckup(CurrentRegister registers, ITies ties, IPlaces places, TimeProvider clock) : ICheckup
{
    public string Subject => "Kanaler";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return [];
        }

        var channels = (await ties.ListAsync(ct)).Where(tie => !tie.IsReserve).ToDictionary(tie => tie.Unit);
        var faults = (await places.FaultsAsync(ct)).Where(fault => fault.Until > clock.Now()).ToDictionary(fault => fault.Place);
        var central = register.Municipality.CommunicationsUnit;
        var findings = new List<Finding>();
        foreach (var unit in register.Units.Where(unit => unit.Id == central || register.Accounts.Any(account => account.Unit == unit.Id)))
        {
            var tie = channels.GetValueOrDefault(unit.Id);
            findings.Add(
                tie is not null && faults.TryGetValue(tie.ChannelId, out var fault)
                    ? Finding.Wrong($"{unit.Name}: kanalen går inte att nå ({fault.Reason}): {FaultText.What(fault.Fault)}.", FaultText.ToDo(fault.Fault))
                : tie is not null ? Finding.Well($"{unit.Name}: kopplad.")
                : unit.Id != central && channels.ContainsKey(central)
                    ? Finding.Noted($"{unit.Name}: ingen kanal är kopplad; korten går till {register.Find(central)?.Name}.", $"Skriv koppla {unit.Name} till boten i rätt kanal.")
                : Finding.Wrong($"{unit.Name}: ingen kanal är kopplad.", $"Lägg till appen i ett team och skriv koppla {unit.Name} till boten i kanalen."));
        }

        return findings;
    }
}
