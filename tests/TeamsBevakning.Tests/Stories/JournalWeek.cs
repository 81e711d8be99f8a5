using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stories;

/// <summary>The week's figures reckoned again from the journal alone, by other code than the program's.</summary>
internal static class JournalWeek
{
    /// <summary>The lines of the card that tell counts, as they should be.</summary>
    public static async Task<string> FactsAsync(World world)
    {
        await world.Settled();
        var calendar = (await world.Host.Get<CurrentPolicy>().ReadAsync(default)).Calendar;
        var week = Week.Of(world.Now, calendar.Zone);
        var told = new Dictionary<ItemId, List<JournalEntry>>();
        await foreach (var (_, entry) in world.Host.Get<IJournal>().ReadAsync(new JournalFilter(), default))
        {
            if (entry.Item is { } item)
            {
                told.TryAdd(item, []);
                told[item].Add(entry);
            }
        }

        var lives = told.Values.Select(entries => Live(entries, calendar)).Where(life => life.Received >= week.From && life.Received < week.To).ToList();
        var received = lives.Where(life => !life.Withdrawn).ToList();
        var answered = received.Where(life => life.Took is not null).ToList();
        var late = received.Count(life => life.Open && life.Due <= world.Now);
        var (inTime, judged) = (answered.Count(life => life.InTime), answered.Count + late);
        return $"""
            Inkomna frågor: {received.Count} (förra veckan 0)
            Besvarade i tid: {100 * inTime / judged} %, {inTime} av {judged} (förra veckan –)
            Besvarade: {answered.Count}, varav {answered.Count(life => life.Seen)} sågs i tråden
            Hälften besvarade inom: {Hours(answered.Select(life => life.Took!.Value).Aggregate((a, b) => a + b) / answered.Count)} (förra veckan –)
            Nio av tio inom: {Hours(answered.Max(life => life.Took!.Value))} (förra veckan –)
            Öppna: {received.Count(life => life.Open)} (förra veckan 0)
            Försenade: {late} (förra veckan 0)
            Eskalerade: {told.Values.Count(entries => entries.Any(entry => entry.Kind is JournalKind.Escalated))} (förra veckan 0)
            """;
    }

    /// <summary>The lines of the card that tell what no citizen asked for, as they should be.</summary>
    public static async Task<string> DutiesAsync(World world)
    {
        await world.Settled();
        var week = Week.Of(world.Now, (await world.Host.Get<CurrentPolicy>().ReadAsync(default)).Calendar.Zone);
        var (days, due, done) = (new HashSet<(string, Instant)>(), new Dictionary<ItemId, Instant>(), new HashSet<ItemId>());
        await foreach (var (_, entry) in world.Host.Get<IJournal>().ReadAsync(new JournalFilter(), default))
        {
            switch (entry)
            {
                case { Kind: JournalKind.Unwatched, Account: { } account, DueAt: { } missed } when week.Has(missed):
                    days.Add((account.Value, missed));
                    break;
                case { Kind: JournalKind.Opened, Item: { } item, DueAt: { } at, Note: { } note } when note.StartsWith("Ögonblicksbild av", StringComparison.Ordinal) && week.Has(at):
                    due[item] = at;
                    break;
                case { Kind: JournalKind.Resolved, Item: { } item, Resolution: ResolutionKind.Done }:
                    done.Add(item);
                    break;
            }
        }

        return $"""
            Dagar utan tillsyn: {days.Count} på {days.Select(day => day.Item1).Distinct().Count()} konton (förra veckan 0)
            Ögonblicksbilder: {due.Keys.Count(done.Contains)} av {due.Count} tagna (förra veckan 0)
            """;
    }

    private static Life Live(List<JournalEntry> entries, WorkCalendar calendar)
    {
        var life = new Life(entries[0].At, entries[0].DueAt!.Value, null, true, false, false, false);
        foreach (var entry in entries)
        {
            life = entry.Kind switch
            {
                JournalKind.Received => life with { Received = entry.At, Due = entry.DueAt!.Value },
                JournalKind.Resolved when entry.Resolution is ResolutionKind.AnsweredInThread or ResolutionKind.AnsweredByPerson => life with
                {
                    Took = OpenTime.Between(life.Received, entry.At, calendar),
                    Open = false,
                    InTime = entry.At < life.Due,
                    Seen = entry.Resolution is ResolutionKind.AnsweredInThread,
                },
                JournalKind.Resolved => life with { Open = false },
                JournalKind.Withdrawn => life with { Open = false, Withdrawn = true },
                _ => life,
            };
        }

        return life;
    }

    private static string Hours(Duration time) => time.Minutes == 0 ? $"{(int)time.TotalHours} tim" : $"{(int)time.TotalHours} tim {time.Minutes} min";

    private sealed record Life(Instant Received, Instant Due, Duration? Took, bool Open, bool InTime, bool Seen, bool Withdrawn);
}
