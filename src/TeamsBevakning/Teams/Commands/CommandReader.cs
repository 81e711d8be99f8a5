namespace TeamsBevakning.Teams.Commands;

/// <summary>Reads a message, without the mention of the bot, into what it asks for. The words may come in any order, with one slip, and as politely as one likes.</summary>
internal static class CommandReader
{
    /// <summary>A question about a command is not the command.</summary>
    private static readonly HashSet<string> Asking = ["hur", "varfor", "betyder", "gor", "how", "why", "what"];

    /// <summary>What makes a sentence of it: ”ta en ögonblicksbild av Badhuset”.</summary>
    private static readonly string[] SnapshotFilling = ["ta", "en", "av", "pa", "kontot", "for", "take", "a", "of", "the"];

    private static readonly string[] FlagFilling = ["kommentaren", "kommentar", "den", "har", "som", "for", "comment", "this", "as", "the"];

    public static WrittenCommand Read(string text)
    {
        var words = MessageWords.Read(text);
        var own = words.Where(word => !MessageWords.IsPolite(word)).ToList();
        if (MessageWords.AreThanks(words))
        {
            return new(new Command.Thanks(), words.All(MessageWords.IsEnglishThanks));
        }

        if (own.Count == 0)
        {
            return new(new Command.Help(), false);
        }

        if (Named(words, own) is { } named)
        {
            return new(Of(named, words, own), named.IsEnglish);
        }

        var meant = Meant(own);
        return new(new Command.Unknown(meant?.Command), meant?.Language is ReplyLanguage.English);
    }

    /// <summary>The first of the commands, in their order, that a word names: with no slip if there is such a word, otherwise with one in the first or the last word.</summary>
    private static Asked? Named(IReadOnlyList<MessageWord> words, List<MessageWord> own) =>
        First(words, word => CommandWords.Exact(word.Key))
        ?? Joined(words)
        ?? First([own[0], own[^1]], word => CommandWords.WithSlip(word.Key, own.Count == 1));

    private static Asked? First(IReadOnlyList<MessageWord> words, Func<MessageWord, KnownWord?> named)
    {
        var all = words.Select(word => (Word: word, Known: named(word))).Where(one => one.Known is not null).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var first = all.MinBy(one => one.Known!.Value.Command);
        var languages = all.Where(one => one.Known!.Value.Command == first.Known!.Value.Command).Select(one => one.Known!.Value.Language).ToList();
        return new Asked(first.Known!.Value.Command, [first.Word], languages.Contains(ReplyLanguage.English) && !languages.Contains(ReplyLanguage.Swedish));
    }

    /// <summary>”vecko status”: a word that was written apart.</summary>
    private static Asked? Joined(IReadOnlyList<MessageWord> words)
    {
        foreach (var (first, second) in words.Zip(words.Skip(1)))
        {
            if (CommandWords.Exact(first.Key + second.Key) is { } known)
            {
                return new Asked(known.Command, [first, second], known.Language is ReplyLanguage.English);
            }
        }

        return null;
    }

    private static Command Of(Asked asked, IReadOnlyList<MessageWord> words, List<MessageWord> own)
    {
        var rest = words.Where(word => !asked.Words.Contains(word, ReferenceEqualityComparer.Instance)).ToList();
        return asked.Command switch
        {
            CommandName.Absence => own.Exists(word => Asking.Contains(word.Key)) ? new Command.Help() : AbsenceArguments.Read(words),
            CommandName.Snapshot => own.Exists(word => Asking.Contains(word.Key)) ? new Command.Help() : Snapshot(rest),
            CommandName.Flag => own.Exists(word => Asking.Contains(word.Key)) ? new Command.Help() : Flag(rest),
            CommandName.Crisis => own.Exists(word => Asking.Contains(word.Key)) ? new Command.Help() : CrisisArguments.Read(rest),
            CommandName.Quiet => own.Exists(word => Asking.Contains(word.Key)) ? new Command.Help() : QuietArguments.Read(rest),
            CommandName.Substitutes => new Command.Substitutes(),
            CommandName.Tie => own.Exists(word => Asking.Contains(word.Key)) ? new Command.Help() : TieArguments.Read(asked.Words[0], rest),
            CommandName.Week => WeekArguments.CommandOf(rest),
            CommandName.Late => new Command.Late(),
            CommandName.Mine => new Command.Mine(),
            CommandName.Help => new Command.Help(),
        };
    }

    private static Command.Snapshot Snapshot(List<MessageWord> rest)
    {
        var link = rest.Find(word => LinkOf(word) is not null);
        return new Command.Snapshot(MessageWords.Join(MessageWords.Within(rest.Where(word => !ReferenceEquals(word, link)), SnapshotFilling)), link is null ? null : LinkOf(link));
    }

    private static Command.Flag Flag(List<MessageWord> rest)
    {
        var link = rest.Find(word => LinkOf(word) is not null);
        return new Command.Flag(link is null ? null : LinkOf(link), MessageWords.Join(MessageWords.Within(rest.Where(word => !ReferenceEquals(word, link)), FlagFilling)));
    }

    private static Uri? LinkOf(MessageWord word) => Uri.TryCreate(word.Text, UriKind.Absolute, out var link) && (link.Scheme is "https" or "http") ? link : null;

    private static KnownWord? Meant(List<MessageWord> own)
    {
        foreach (var word in own)
        {
            if ((CommandWords.WithSlip(word.Key, own.Count == 1) ?? CommandWords.Near(word.Key)) is { } near)
            {
                return near;
            }
        }

        return null;
    }

    /// <param name="Words">The words that named it.</param>
    /// <param name="IsEnglish">Whether an English word named it and no Swedish one did.</param>
    private sealed record Asked(CommandName Command, IReadOnlyList<MessageWord> Words, bool IsEnglish);
}
