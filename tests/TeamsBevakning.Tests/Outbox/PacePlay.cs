using TeamsBevakning.Outbox.Pacing;

namespace TeamsBevakning.Tests.Outbox;

/// <summary>A load of messages, sent as the store sends them by the pacer's rules, on a clock of whole milliseconds.</summary>
internal sealed class PacePlay
{
    private readonly List<Message> waiting;
    private readonly List<Message> sent = [];

    private PacePlay(IEnumerable<(int At, int Place, int Latency)> load) => waiting = [.. load.Select(each => new Message(each.At, $"{each.Place}", each.Latency)).OrderBy(each => each.DueAt)];

    public IReadOnlyList<Message> Sent => sent;

    /// <summary>Instants at which something stayed that neither its conversation's windows nor the tenant's kept back.</summary>
    public List<long> IdleThoughSomethingMightGo { get; } = [];

    public List<(Window Window, IReadOnlyList<long> Times)> ArrivedAsEarlyAsTheyCan => Times(message => message.GoneAt);

    public List<(Window Window, IReadOnlyList<long> Times)> ArrivedAsLateAsTheyCan => Times(message => message.GoneAt + message.Latency);

    public static PacePlay Of(IEnumerable<(int At, int Place, int Latency)> load)
    {
        var play = new PacePlay(load);
        for (var now = 0L; play.waiting.Count > 0; now = play.Next(now))
        {
            play.Go(now);
        }

        return play;
    }

    private void Go(long now)
    {
        while (true)
        {
            var due = waiting.Where(message => message.DueAt <= now).ToList();
            var choice = Pace.Choose(
                [.. due.Select(message => new Candidate<Message>(message, message.Place, FreeAt(message.Place, now)))], Latest(sent, now), now, most: 3);
            foreach (var message in choice.Go)
            {
                message.GoneAt = now;
                waiting.Remove(message);
                sent.Add(message);
            }

            if (choice.Go.Count == 0)
            {
                IdleThoughSomethingMightGo.AddRange(due.Where(message => FreeAt(message.Place, now) <= now && Pace.FreeAt([TeamsLimits.Tenant], NthOf(Latest(sent, now))) <= now).Select(_ => now));
                return;
            }
        }
    }

    private long FreeAt(string place, long now) => Pace.FreeAt(TeamsLimits.Conversation, NthOf(Latest(sent.Where(message => message.Place == place), now)));

    private static Func<int, long?> NthOf(List<long> newest) => n => newest.Count >= n ? newest[n - 1] : null;

    /// <summary>As the store counts them: let go, and answered once that is known.</summary>
    private static List<long> Latest(IEnumerable<Message> messages, long now) =>
        [.. messages.Select(message => message.GoneAt + message.Latency <= now ? message.GoneAt + message.Latency : message.GoneAt + Pace.Margin).OrderDescending()];

    /// <summary>The next instant at which anything can have changed.</summary>
    private long Next(long now)
    {
        var due = waiting.Select(message => message.DueAt).Where(at => at > now);
        return due.Append(now + 20).Min();
    }

    private List<(Window, IReadOnlyList<long>)> Times(Func<Message, long> at) =>
    [
        (TeamsLimits.Tenant, [.. sent.Select(at).Order()]),
        .. sent.GroupBy(message => message.Place).SelectMany(place => TeamsLimits.Conversation.Select(window => (window, (IReadOnlyList<long>)[.. place.Select(at).Order()]))),
    ];

    internal sealed record Message(long DueAt, string Place, int Latency)
    {
        public long GoneAt { get; set; }
    }
}
