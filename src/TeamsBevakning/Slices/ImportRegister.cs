using System.Text;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Slices;

/// <summary>Imports a register: checked whole, then put in force; or nothing is changed.</summary>
public sealed class ImportRegister(IRegisters registers, IItems items, CurrentRegister current, TimeProvider clock)
{
    public async Task<RegisterReading> RunAsync(ReadOnlyMemory<byte> utf8, CancellationToken ct)
    {
        var reading = RegisterReader.Read(utf8);
        if (reading.Register is not { } register)
        {
            return reading;
        }

        var lost = (await items.UnhandledAsync(ct)).Where(open => register.Find(open.Key) is null).Select(Lost).ToList();
        if (lost.Count > 0)
        {
            return reading with { Register = null, Faults = lost };
        }

        await registers.ImportAsync(Encoding.UTF8.GetString(utf8.Span), clock.Now(), ct);
        current.Renew();
        return reading;
    }

    private static JsonFault Lost(KeyValuePair<AccountId, int> open) => new(
        "$.accounts", $"kontot ”{open.Key}” saknas, men har {open.Value} öppna ärenden", "Behåll kontot tills de är avslutade");
}
