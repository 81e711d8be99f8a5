using TeamsBevakning.Chaos.Running;

namespace TeamsBevakning.Chaos.Load;

/// <summary>What comes in: questions in time and late, thanks, edits, removals, the account's answers, and everything twice now and then.</summary>
internal sealed class Citizens(IntakeWire wire, LoadMemory memory, SimClock clock, IReadOnlyList<string> accounts, Random random)
{
    private readonly List<SentComment> known = [];

    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            await SendAsync(Next(), ct);
            await Pause.BetweenAsync(random, 20, 500, ct);
        }
    }

    private Task<bool> SendAsync(IReadOnlyList<SentComment> comments, CancellationToken ct) => wire.SendAsync(comments, random, ct);

    private IReadOnlyList<SentComment> Next()
    {
        var settled = known.TakeLast(200).Where(comment => comment is { IsSettled: true, Last.IsRemoved: false }).ToList();
        var drawn = settled.Count == 0 ? 0 : random.Next(100);
        if (drawn < 65 && !(memory.IsHeldBack && settled.Count > 0))
        {
            return [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => New(isLate: random.Next(12) == 0))];
        }

        var one = settled[random.Next(settled.Count)];
        return drawn switch
        {
            < 75 and >= 65 => Changed(one, comment => comment.Edit($"{one.Id} Jag menar: när öppnar badet på dag {random.Next(100)}?")),
            < 81 and >= 75 => Changed(one, comment => comment.Remove()),
            < 91 and >= 81 when one is { IsQuestion: true, Parent: null } => [Reply(one)],
            _ => [one],
        };
    }

    private SentComment New(bool isLate)
    {
        var id = memory.NextCommentId();
        var asks = random.Next(100) < 85;
        return Remembered(new SentComment(
            accounts[random.Next(accounts.Count)],
            id,
            null,
            asks,
            isLate ? clock.Now.AddDays(-6) : clock.Now.AddMinutes(-random.Next(10)),
            asks ? $"{id} När öppnar badet på dag {random.Next(100)}?" : $"{id} Tack för ett fint bemötande."));
    }

    private SentComment Reply(SentComment question) =>
        Remembered(new SentComment(question.Account, memory.NextCommentId(), question.Id, false, clock.Now, "Badet öppnar klockan tio."));

    private static IReadOnlyList<SentComment> Changed(SentComment comment, Action<SentComment> change)
    {
        // Only a visitor's own words change here: the thread's state then follows from the presses and replies alone.
        if (comment is { Parent: null, IsQuestion: true })
        {
            change(comment);
        }

        return [comment];
    }

    private SentComment Remembered(SentComment comment)
    {
        known.Add(comment);
        memory.Add(comment);
        return comment;
    }
}
