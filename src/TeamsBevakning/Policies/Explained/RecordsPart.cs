using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>Snapshots, and how long records are kept.</summary>
internal static class RecordsPart
{
    public static void Write(Page page, Policy policy)
    {
        page.Heading("Ögonblicksbilder");
        var snapshots = policy.Snapshots;
        List<string> before = [.. snapshots.BeforeMajorChange ? ["stora förändringar"] : Array.Empty<string>(), .. snapshots.BeforeClosing ? ["att ett konto avslutas"] : Array.Empty<string>()];
        One(page, before.Count > 0 ? $"Tas också före {SwedishDates.List(before)}." : null, "before", "ögonblicksbild före förändringar och avslut.");
        One(page, snapshots.Format is { } format ? $"Format: {format}" : null, "format", "inget bestämt format.");
        One(page, snapshots.Place is { } place ? $"Plats: {place}" : null, "place", "ingen bestämd plats.");
        One(page, snapshots.Receiver is { } receiver ? $"Mottagare: {receiver}" : null, "receiver", "ingen bestämd mottagare.");

        page.Heading("Gallring");
        foreach (var kind in Enum.GetValues<RecordKind>())
        {
            if (policy.Retention.TryGetValue(kind, out var keep))
            {
                page.Setting($"{Name(kind)}: {Kept(keep)}", $"$.retention.{kind.ToString().ToLowerInvariant()}");
            }
        }

        var off = Enum.GetValues<RecordKind>().Where(kind => !policy.Retention.ContainsKey(kind)).Select(kind => Name(kind).ToLowerInvariant()).ToList();
        if (off.Count > 0)
        {
            page.Off($"{SwedishDates.List(off)} gallras inte.");
        }
    }

    private static void One(Page page, string? text, string key, string off)
    {
        if (text is null)
        {
            page.Off(off);
        }
        else
        {
            page.Setting(text, $"$.snapshots.{key}");
        }
    }

    private static string Name(RecordKind kind) => kind switch
    {
        RecordKind.Comments => "Medborgarnas kommentarer",
        RecordKind.Answers => "Egna inlägg och svar",
        RecordKind.Evidence => "Bevis före borttagning",
        RecordKind.Snapshots => "Ögonblicksbilder",
        RecordKind.Reports => "Rapporter",
        RecordKind.Journal => "Loggen",
    };

    private static string Kept(Keep keep) => keep switch
    {
        Keep.Forever => "bevaras",
        Keep.UntilNotCurrent => "gallras när någon säger att de är inaktuella",
        Keep.Lasting lasting => $"gallras efter {Amount(lasting.Time)}",
        _ => throw new ArgumentOutOfRangeException(nameof(keep), keep, "No such time to keep."),
    };

    private static string Amount(Period time)
    {
        (long Number, string One, string Many)[] parts = [(time.Years, "år", "år"), (time.Months, "månad", "månader"), (time.Weeks, "vecka", "veckor"), (time.Days, "dag", "dagar")];
        return SwedishDates.List([.. parts.Where(part => part.Number > 0).Select(part => $"{part.Number} {(part.Number == 1 ? part.One : part.Many)}")]);
    }
}
