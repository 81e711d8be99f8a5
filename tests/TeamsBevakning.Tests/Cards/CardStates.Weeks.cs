using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Weekly;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Tests.Cards;

/// <summary>A week's figures.</summary>
internal static partial class CardStates
{
    private static WeekView Week => WeekOf(4, 3, 1);

    /// <summary>On each account of the register in turn so many questions, two of three of them answered, and last week one.</summary>
    private static WeekView WeekOf(params int[] received)
    {
        var questions = Samples.Register.Accounts.Zip(received).SelectMany(pair => Enumerable.Range(0, pair.Second).Select(i => Asked(pair.First.Id, i)).Append(Asked(pair.First.Id, -168))).ToList();
        var week = Domain.Weekly.Week.Of(Samples.At, Samples.Policy.Calendar.Zone);
        return new WeekCount(week, Samples.Register, Samples.Policy, Samples.At + Duration.FromDays(3)).Of(Samples.Register.Municipality.Name, Samples.Register.Accounts, questions, received.Length == 0 ? Nothing : Duties) with { IsLookedDaily = true, NextSnapshotAt = Samples.At + Duration.FromDays(44) };
    }

    private static WeekAskedFor Nothing => new(new Dictionary<AccountId, int>(), new Dictionary<AccountId, int>(), []);

    private static WeekAskedFor Duties => new(
        new Dictionary<AccountId, int> { [new("fb-badhuset")] = 2, [new("ig-biblioteket")] = 1 },
        new Dictionary<AccountId, int>(),
        [new(new AccountId("fb-badhuset"), Samples.At + Hour, true), new(new AccountId("ig-biblioteket"), Samples.At + Hour, false)]);

    private static JsonObject WeekData(WeekView view, ReplyLanguage language = ReplyLanguage.Swedish) => WeekCard.Data(view, Samples.At + Duration.FromDays(3), Samples.Policy.Calendar.Zone, language);

    private static WeekQuestion Asked(AccountId account, int hour)
    {
        var (at, isAnswered, due) = (Samples.At + (Hour * hour), hour % 3 != 2, Duration.FromHours(30));
        return new WeekQuestion(
            account, at, at + due, isAnswered ? at + (Hour * Math.Abs(hour + 2)) : null, hour == 0, isAnswered ? at + (Hour * Math.Abs(hour + 2)) : null, isAnswered ? null : at + due, false);
    }
}
