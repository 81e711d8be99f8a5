using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;

namespace TeamsBevakning.Simulation;

/// <summary>Makes up what citizens write during the period, in order. The same for every policy.</summary>
internal static class CommentStream
{
    private const int QuestionPerThousand = 380;
    private const int UnsurePerThousand = 60;
    private const int FollowUpPerThousand = 220;
    private const int RemovedPerThousand = 12;

    private static readonly Duration ThreadLives = Duration.FromDays(2);

    public static IReadOnlyList<StreamComment> Of(Draws draws, Rhythm rhythm, Town town, DateTimeZone zone, int comments)
    {
        var times = Enumerable.Range(0, comments).Select(rhythm.TimeOf).Order().ToList();
        var stream = new List<StreamComment>(comments);
        var latest = new Dictionary<AccountId, FoundPost>();
        for (var number = 0; number < comments; number++)
        {
            var account = town.Accounts[draws.Weighed(town.Shares, Chance.Account, number)];
            var at = times[number].InZoneLeniently(zone).ToInstant();
            var thread = latest.GetValueOrDefault(account.Id) is { } before && at - before.PostedAt < ThreadLives && draws.Happens(FollowUpPerThousand, Chance.FollowUp, number) ? before : null;
            var id = new CommentId($"k-{number}");
            var text = thread is null ? TextOf(draws, rhythm, times[number].Date, number) : Pick(CommentTexts.FollowUps, draws, number);
            var post = new FoundPost(
                account.Id, id, thread?.ThreadId ?? id.Value, thread?.Id, $"m-{number}", "En medborgare", text, at, null, false, PostStatus.Visible);
            latest[account.Id] = thread ?? post;
            var removed = draws.Happens(RemovedPerThousand, Chance.Removed, number) ? at + Duration.FromMinutes(draws.Of(Delays.Removed, Chance.RemovedAfter, number)) : (Instant?)null;
            stream.Add(new StreamComment(number, account, post) { RemovedAt = removed });
        }

        return stream;
    }

    private static string TextOf(Draws draws, Rhythm rhythm, LocalDate date, int number)
    {
        var asks = rhythm.IsStorm(date) ? CommentTexts.StormQuestions : rhythm.IsHolidayTalk(date) ? CommentTexts.HolidayQuestions : CommentTexts.Questions;
        return draws.Below(1_000, Chance.Kind, number) switch
        {
            < QuestionPerThousand => Pick(asks, draws, number),
            < QuestionPerThousand + UnsurePerThousand => Pick(CommentTexts.Unsure, draws, number),
            _ => Pick(CommentTexts.Talk, draws, number),
        };
    }

    private static string Pick(string[] texts, Draws draws, int number) => texts[draws.Below(texts.Length, Chance.Text, number)];
}
