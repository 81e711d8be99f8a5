using TeamsBevakning.Domain.Absences;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Cards;

/// <summary>Who has an item, or how it ended, in words.</summary>
internal static class CardHistory
{
    /// <summary>A card may be 28 KB in all; the journal has the whole note.</summary>
    private const int LongestNote = 500;

    private const int LongestLink = 300;

    private const int LongestNoteWhenFolded = 80;

    /// <summary>Who of those who answer for its account is away, until when, and who stands in, while nobody has taken it.</summary>
    public static IEnumerable<string> Away(CardFacts facts)
    {
        var (item, standIns) = (facts.Item, facts.Register.StandIns);
        if (standIns.Away.Count == 0 || item.State is not ItemState.Open || item.Account is not { } id || facts.Register.Find(id) is not { } account)
        {
            yield break;
        }

        foreach (var absence in account.Administrators.Select(standIns.Of).OfType<Absence>())
        {
            var (name, end) = (facts.NameOf(absence.Person), AbsenceTimes.End(absence.Until, facts.Zone));
            yield return standIns.For(absence.Person) is { } substitute
                ? $"{Texts.HandedOverWhy.With(name, end, facts.NameOf(substitute))}."
                : $"{Texts.HandedOverNobody.With(name, end)}.";
        }
    }

    /// <summary>What time has done to it.</summary>
    public static IEnumerable<string> Escalation(CardFacts facts)
    {
        var (item, central) = (facts.Item, facts.CommunicationsName);
        if (item.OpenedLate)
        {
            yield return Texts.FoundLate.With(facts.When(item.OpenedAt), central);
        }
        else if (item.Moves.Called is { } called)
        {
            yield return Texts.CalledBy.With(called.By.Name, central, facts.When(called.At), Why(called.Why));
        }
        else if (item.EscalatedAt is { } escalated)
        {
            yield return item.MissedAt == escalated
                ? Texts.MissedAt.With(facts.When(item.Due.At), central)
                : Texts.EscalatedAt.With(facts.When(escalated), central);
        }

        if (item.MissedAt is { } && item is { OpenedLate: false } && item.MissedAt != item.EscalatedAt)
        {
            yield return Texts.DeadlinePassed.With(facts.When(item.Due.At));
        }
    }

    public static IEnumerable<string> Lines(CardFacts facts)
    {
        if (facts.Item.Moves.Forwarded is { } forwarded)
        {
            yield return (forwarded.Why is null ? Texts.ForwardedFrom : Texts.ForwardedFromWhy)
                .With(forwarded.By.Name, facts.NameOf(forwarded.From), facts.When(forwarded.At), Why(forwarded.Why ?? string.Empty));
        }

        if (facts.Item.Holder is { } holder)
        {
            yield return facts.Item.Moves.Given is { } given && given.At == holder.At && given.To.Id == holder.By.Id
                ? (given.Why is null ? Texts.GaveIt : Texts.GaveItWhy).With(given.By.Name, holder.By.Name, facts.When(holder.At), Why(given.Why ?? string.Empty))
                : facts.Item.Moves.Absent is { } absent && absent.Holds(facts.Item) ? Absent(absent, holder, facts)
                : Texts.TookIt.With(holder.By.Name, facts.When(holder.At));
        }

        if (facts.Item.Waiting is { } waiting)
        {
            yield return Texts.InterimBy.With(waiting.By.Name, facts.When(waiting.At), facts.When(facts.Item.Due.At));
        }

        if (facts.Item.Moves.Extended is { } extended)
        {
            yield return Texts.ExtendedBy.With(extended.By.Name, facts.When(extended.At), Why(extended.Why));
        }

        if (facts.Item.Resolution is not { } end)
        {
            yield break;
        }

        yield return EndOf(facts);
        if (end.Note is { } note)
        {
            yield return PeoplesText.Shown(SwedishText.Cut(note, LongestNote, "…"));
        }

        if (end.Link is { } link)
        {
            yield return PeoplesText.Shown(SwedishText.Cut(link.OriginalString, LongestLink, "…"));
        }
    }

    private static string Absent(Substitution absent, Holder holder, CardFacts facts) => absent.IsBack
        ? Texts.GotItBack.With(holder.By.Name, facts.When(holder.At))
        : Texts.GotIt.With(holder.By.Name, facts.When(holder.At), absent.Who.Name, AbsenceTimes.End(absent.Until, facts.Zone));

    private static string Why(string written) => PeoplesText.Shown(SwedishText.Cut(written, LongestNote, "…"));

    /// <summary>How it ended, with the beginning of what was noted, for the line that is left of a finished item; empty while it is open.</summary>
    public static string Ended(CardFacts facts) => facts.Item switch
    {
        { IsUnhandled: true } => string.Empty,
        { Resolution.Note: { } note } => $"{EndOf(facts)} {CommentData.Excerpt(note, LongestNoteWhenFolded)}",
        _ => EndOf(facts),
    };

    public static string EndOf(CardFacts facts)
    {
        var end = facts.Item.Resolution!;
        var at = facts.When(end.At);
        return end.Kind switch
        {
            ResolutionKind.AnsweredInThread => Texts.AnsweredInThread.With(at),
            ResolutionKind.AnsweredByPerson => Texts.AnsweredBy.With(end.By!.Name, at),
            ResolutionKind.Done when facts.Item.Checklist.All.Count > 0 && end.By is { } last => Texts.AllLookedBy.With(last.Name, at),
            ResolutionKind.Done => end.By is { } by ? Texts.DoneBy.With(by.Name, at) : Texts.DoneAt.With(at),
            ResolutionKind.Removed => Texts.RemovedBy.With(end.By!.Name, at),
            ResolutionKind.Filed when facts.Item.Flag is null => Texts.InCaseBy.With(end.By!.Name, at),
            ResolutionKind.Filed => Texts.FiledBy.With(end.By!.Name, at),
            ResolutionKind.ToldPolice => Texts.ToldPoliceBy.With(end.By!.Name, at),
            ResolutionKind.Referred => Texts.ReferredBy.With(end.By!.Name, at),
            ResolutionKind.NoAction when facts.Item.Flag is not null => Texts.LeftBy.With(end.By!.Name, at),
            ResolutionKind.NoAction => Texts.NoActionBy.With(end.By!.Name, at),
            ResolutionKind.NotDone => Texts.NotDoneAt.With(at),
            ResolutionKind.Withdrawn => Texts.WithdrawnAt.With(at),
        };
    }
}
