using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Chain;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning.Storage.Sql;

/// <summary>A journal entry as its row, a <see cref="JournalRecord"/>; columns by their names.</summary>
internal static class JournalRow
{
    public const string Columns = """
        number, at, kind, item, account, unit, due_at, due_reasons, due_before, milestone, step, signs, resolution, card, tried, erased,
        by_id, by_name, cause, who_salt, who_digest, comment, comment_salt, comment_digest, link, link_salt, link_digest, note, note_salt, note_digest, hash
        """;

    public static readonly RowInsert<JournalRecord> Add = new("journal", new RowShape<JournalRecord>(Columns));

    public static readonly string Insert = $"insert into journal ({Columns}) values ({RowValues.ParametersOf(Columns)})";

    public static JournalRecord Of(JournalEntry entry) => new()
    {
        At = entry.At.ToUnixTimeMilliseconds(),
        Kind = entry.Kind.ToString(),
        Item = entry.Item?.ToString(),
        Account = entry.Account?.Value,
        Unit = entry.Unit?.Value,
        ById = entry.By?.Id.ToString(),
        ByName = StoredText.Of(entry.By?.Name),
        Comment = StoredText.Of(entry.Comment?.Value),
        DueAt = entry.DueAt?.ToUnixTimeMilliseconds(),
        DueReasons = entry.Derivation is { } due ? DueJson.Write(due) : null,
        DueBefore = entry.DueBefore?.ToUnixTimeMilliseconds(),
        Milestone = entry.Milestone?.ToString(),
        Step = entry.Step?.ToString(),
        Signs = entry.Signs?.ToString(),
        Resolution = entry.Resolution?.ToString(),
        Card = entry.Card?.ToString(),
        Tried = entry.Tried?.ToString(),
        Erased = entry.Erased?.ToString(),
        Link = StoredText.Of(entry.Link?.OriginalString),
        Note = StoredText.Of(entry.Note),
        Cause = StoredText.Of(entry.Cause),
    };

    /// <summary>What has been erased reads as such.</summary>
    public static JournalEntry ToEntry(JournalRecord row) => new(Enum.Parse<JournalKind>(row.Kind), Instant.FromUnixTimeMilliseconds(row.At))
    {
        Item = row.Item is null ? null : new ItemId(Guid.Parse(row.Item)),
        Account = row.Account is null ? null : new AccountId(row.Account),
        Unit = row.Unit is null ? null : new UnitId(row.Unit),
        By = RowValues.ActorOf(row.ById, row.ByName) ?? (row is { WhoDigest: not null, WhoSalt: null } ? RowValues.Erased : null),
        Comment = row.Comment is null ? null : new CommentId(row.Comment),
        DueAt = RowValues.InstantOf(row.DueAt),
        Derivation = row.DueReasons is null ? null : DueJson.Read(row.DueAt!.Value, row.DueReasons),
        DueBefore = RowValues.InstantOf(row.DueBefore),
        Milestone = Optional<Milestone>(row.Milestone),
        Step = Optional<StepTo>(row.Step),
        Signs = Optional<QuestionSigns>(row.Signs),
        Resolution = Optional<ResolutionKind>(row.Resolution),
        Card = Optional<CardKind>(row.Card),
        Tried = Optional<Act>(row.Tried),
        Erased = row.Erased is null ? null : ErasedFields.Parse(row.Erased),
        Link = RowValues.UriOf(row.Link),
        Note = row is { NoteDigest: not null, NoteSalt: null } ? Texts.Erased : row.Note,
        Cause = row.Cause,
    };

    private static T? Optional<T>(string? name)
        where T : struct, Enum => name is null ? null : Enum.Parse<T>(name);
}
