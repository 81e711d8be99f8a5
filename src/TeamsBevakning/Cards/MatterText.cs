using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies.Explained;

namespace TeamsBevakning.Cards;

/// <summary>What an item's matter is and what to do about it, in words.</summary>
internal static class MatterText
{
    private const int MostAccounts = 20;

    /// <summary>A policy may name as many as it likes; those who know the policy know the rest.</summary>
    private const int MostFields = 6;

    private const int LongestField = 80;

    public static string Title(ItemKind kind, Matter matter) => kind switch
    {
        ItemKind.SecretExpiry => Texts.SecretTitle.With(matter.Name),
        ItemKind.Unwatched => Texts.UnwatchedTitle.With(matter.Name),
        ItemKind.Undelivered => Texts.UndeliveredTitle.With(matter.Name),
        ItemKind.RegisterGap => Texts.GapTitle.With(matter.Name),
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.Snapshot or ItemKind.Oversight or ItemKind.SilentSource
            or ItemKind.InactiveAccount or ItemKind.ReportDue or ItemKind.GuidelineReview or ItemKind.Stalled => matter.Name,
    };

    /// <summary>What has happened, what it leads to and what to do.</summary>
    public static string What(CardFacts facts) => What(facts, facts.Item.Matter!, facts.Now, facts.Zone);

    private static string What(CardFacts facts, Matter matter, Instant now, DateTimeZone zone) => facts.Item.Kind switch
    {
        ItemKind.SecretExpiry => Texts.SecretWhat.With(matter.Name, SwedishText.Deadline(matter.At ?? now, now, zone)),
        ItemKind.Unwatched => Texts.UnwatchedWhat.With(SwedishText.Deadline(matter.At ?? now, now, zone), matter.Name),
        ItemKind.Undelivered => Texts.UndeliveredWhat.With(matter.Name),
        ItemKind.Stalled => Texts.StalledWhat.With(SwedishText.Deadline(matter.At ?? now, now, zone)),
        ItemKind.Snapshot => Snapshot(facts),
        ItemKind.RegisterGap => Gaps(facts),
        ItemKind.InactiveAccount => Inactive(facts, matter),
        ItemKind.ReportDue => Texts.ReportWhat.With(facts.NameOf(facts.Item.Home), facts.CommunicationsName),
        ItemKind.GuidelineReview => Texts.ReviewWhat,
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.Oversight or ItemKind.SilentSource => matter.Name,
    };

    /// <summary>What to take, and where the municipality keeps it.</summary>
    private static string Snapshot(CardFacts facts)
    {
        var account = facts.Item.Account is { } id ? facts.Register.Find(id)?.Name ?? id.Value : facts.UnitName;
        var rules = facts.Policy.Snapshots;
        string?[] parts =
        [
            Texts.SnapshotWhat.With(account),
            rules.Format is { } format ? Texts.SnapshotFormat.With(format) : null,
            rules.Place is { } place ? Texts.SnapshotPlace.With(place) : null,
            rules.Receiver is { } receiver ? Texts.SnapshotReceiver.With(receiver) : null,
            Texts.SnapshotThen,
        ];
        return string.Join(' ', parts.Where(part => part is not null));
    }

    /// <summary>Since when, what the policy asks for, and what can be done.</summary>
    private static string Inactive(CardFacts facts, Matter matter)
    {
        var account = facts.Item.Account is { } id ? facts.Register.Find(id)?.Name ?? id.Value : facts.UnitName;
        var since = matter.At is { } last ? facts.When(last) : facts.When(facts.Item.OpenedAt);
        return facts.Policy.InactiveAfter is { } within
            ? Texts.InactiveWhat.With(account, since, RuleText.Within(within), facts.CommunicationsName)
            : Texts.InactiveNoLimit.With(account, since);
    }

    /// <summary>What each account lacks now, and how it is mended.</summary>
    private static string Gaps(CardFacts facts)
    {
        var rules = facts.Policy.Register;
        var lines = RegisterGap.Of(facts.Register, facts.Item.Home, rules).GroupBy(gap => gap.Account)
            .Select(account => $"{facts.Register.Find(account.Key)?.Name ?? account.Key.Value}: {SwedishText.Listed(Lacks([.. account], rules))}.").ToList();
        if (lines.Count == 0)
        {
            return Texts.GapMended;
        }

        var more = lines.Count - MostAccounts;
        return string.Join('\n', [Texts.GapWhat, .. lines.Take(MostAccounts), .. more > 0 ? [Texts.GapMore.With(more)] : Array.Empty<string>(), Texts.GapThen.With(facts.CommunicationsName)]);
    }

    /// <summary>What is named by the policy is listed together.</summary>
    private static IEnumerable<string> Lacks(List<RegisterGap> gaps, RegisterRules rules)
    {
        var fields = gaps.Select(gap => gap.Field).OfType<string>().ToList();
        var more = fields.Count - MostFields;
        var listed = SwedishText.Listed([.. fields.Take(MostFields).Select(field => $"”{SwedishText.Cut(field, LongestField, "…")}”"), .. more > 0 ? [Texts.GapFieldsMore.With(more)] : Array.Empty<string>()]);
        IEnumerable<string> named = fields.Count == 0 ? [] : [(fields.Count == 1 ? Texts.GapField : Texts.GapFields).With(listed)];
        return gaps.Where(gap => gap.Field is null).Select(gap => Gap(gap, rules)).Concat(named);
    }

    private static string Gap(RegisterGap gap, RegisterRules rules) => gap.Kind switch
    {
        GapKind.Administrators => Texts.GapAdministrators.With(gap.Has, gap.Needs),
        GapKind.Substitutes => Texts.GapSubstitutes.With(gap.Has, gap.Needs),
        GapKind.Plan => Texts.GapPlan.With(SwedishText.Listed(rules.PlanApprovedBy)),
        GapKind.Logins => Texts.GapLogins.With(SwedishText.Listed(rules.LoginsDepositedWith)),
        GapKind.SharedEmail => Texts.GapEmail,
        GapKind.PlanCopy => Texts.GapPlanCopy.With(rules.PlanCopyTo!),
        GapKind.PublicList => Texts.GapPublicList,
        GapKind.Field => Texts.GapField.With($"”{gap.Field}”"),
    };
}
