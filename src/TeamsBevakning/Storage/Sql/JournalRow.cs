using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A journal entry as its row; columns by their names.</summary>
internal sealed class JournalRow
{
    public const string Columns = "number, at, kind, item, account, unit, by_id, by_name, comment, due_at, due_reasons, due_before, milestone, step, signs, resolution, card, tried, link, note, cause";

    public const string Insert = """
        insert into journal (at, kind, item, account, unit, by_id, by_name, comment, due_at, due_reasons, due_before, milestone, step, signs, resolution, card, tried, link, note, cause)
        values (@At, @Kind, @Item, @Account, @Unit, @ById, @ByName, @Comment, @DueAt, @DueReasons, @DueBefore, @Milestone, @Step, @Signs, @Resolution, @Card, @Tried, @Link, @Note, @Cause)
        on conflict (cause, coalesce(item, ''), by_id) where kind = 'Refused' and cause is not null do nothing
        """;

    public long Number { get; init; }
    public long At { get; init; }
    public required string Kind { get; init; }
    public string? Item { get; init; }
    public string? Account { get; init; }
    public string? Unit { get; init; }
    public string? ById { get; init; }
    public string? ByName { get; init; }
    public string? Comment { get; init; }
    public long? DueAt { get; init; }
    public string? DueReasons { get; init; }
    public long? DueBefore { get; init; }
    public string? Milestone { get; init; }
    public string? Step { get; init; }
    public string? Signs { get; init; }
    public string? Resolution { get; init; }
    public string? Card { get; init; }
    public string? Tried { get; init; }
    public string? Link { get; init; }
    public string? Note { get; init; }
    public string? Cause { get; init; }

    public static JournalRow Of(JournalEntry entry) => new()
    {
        At = entry.At.ToUnixTimeMilliseconds(),
        Kind = entry.Kind.ToString(),
        Item = entry.Item?.ToString(),
        Account = entry.Account?.Value,
        Unit = entry.Unit?.Value,
        ById = entry.By?.Id.ToString(),
        ByName = entry.By?.Name,
        Comment = entry.Comment?.Value,
        DueAt = entry.DueAt?.ToUnixTimeMilliseconds(),
        DueReasons = entry.Derivation is { } due ? DueJson.Write(due) : null,
        DueBefore = entry.DueBefore?.ToUnixTimeMilliseconds(),
        Milestone = entry.Milestone?.ToString(),
        Step = entry.Step?.ToString(),
        Signs = entry.Signs?.ToString(),
        Resolution = entry.Resolution?.ToString(),
        Card = entry.Card?.ToString(),
        Tried = entry.Tried?.ToString(),
        Link = entry.Link?.OriginalString,
        Note = entry.Note,
        Cause = entry.Cause,
    };

    public JournalEntry ToEntry() => new(Enum.Parse<JournalKind>(Kind), Instant.FromUnixTimeMilliseconds(At))
    {
        Item = Item is null ? null : new ItemId(Guid.Parse(Item)),
        Account = Account is null ? null : new AccountId(Account),
        Unit = Unit is null ? null : new UnitId(Unit),
        By = RowValues.ActorOf(ById, ByName),
        Comment = Comment is null ? null : new CommentId(Comment),
        DueAt = RowValues.InstantOf(DueAt),
        Derivation = DueReasons is null ? null : DueJson.Read(DueAt!.Value, DueReasons),
        DueBefore = RowValues.InstantOf(DueBefore),
        Milestone = Optional<Milestone>(Milestone),
        Step = Optional<StepTo>(Step),
        Signs = Optional<QuestionSigns>(Signs),
        Resolution = Optional<ResolutionKind>(Resolution),
        Card = Optional<CardKind>(Card),
        Tried = Optional<Act>(Tried),
        Link = RowValues.UriOf(Link),
        Note = Note,
        Cause = Cause,
    };

    private static T? Optional<T>(string? name)
        where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);
}
