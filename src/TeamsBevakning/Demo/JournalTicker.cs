using TeamsBevakning.Domain;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Storage;
using TeamsBevakning.Workers;

namespace TeamsBevakning.Demo;

/// <summary>Tells each new line of the journal in the terminal, and keeps where the clock stands.</summary>
internal sealed class JournalTicker(IJournal journal, CurrentRegister registers, CurrentPolicy policies, Terminal terminal, DemoStore store, TimeProvider clock, ILogger<JournalTicker> logger)
    : BackgroundService
{
    private long told;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (number, _) in journal.ReadAsync(new JournalFilter(), stoppingToken))
        {
            told = number;
        }

        // The terminal is no part of the program's health.
        var worker = new WorkerTick(nameof(JournalTicker), TimeSpan.MaxValue, clock);
        await Ticking.EachAsync(TimeSpan.FromMilliseconds(200), () => TellNewAsync(stoppingToken), worker, logger, stoppingToken);
    }

    private async Task TellNewAsync(CancellationToken ct)
    {
        store.Remember(clock.GetUtcNow());
        var register = await registers.ReadAsync(ct);
        var zone = (await policies.ReadAsync(ct)).Calendar.Zone;
        await foreach (var (number, entry) in journal.ReadAsync(new JournalFilter(After: told), ct))
        {
            told = number;
            if (entry.Kind is not JournalKind.Carded)
            {
                var account = entry.Account is { } id ? $"{register?.Find(id)?.Name ?? id.Value}: " : string.Empty;
                terminal.Say($"Loggen: {account}{JournalText.Write(entry, register, zone)}");
            }
        }
    }
}
