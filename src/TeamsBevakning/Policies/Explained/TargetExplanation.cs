using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Explained;

/// <summary>The deadlines and steps of an item whose kind has a target.</summary>
internal static class TargetExplanation
{
    /// <param name="Asked">What is asked.</param>
    /// <param name="Target">What the policy promises of the kind.</param>
    /// <param name="At">The receipt.</param>
    /// <param name="Calendar">When the unit works.</param>
    public sealed record Case(AskedOf Asked, KindTarget Target, Instant At, WorkCalendar Calendar);

    public static void Write(Page page, Case one)
    {
        var usual = $"$.targets.{ItemKindWords.Of(one.Asked.Kind)}";
        var account = one.Asked.ToAccount();
        var chosen = one.Target.Exceptions.Index().Where(own => own.Item.Fits(account)).Select(own => (int?)own.Index).FirstOrDefault();
        var path = chosen is { } i ? $"{usual}.exceptions[{i}]" : usual;
        Exceptions(page, one.Target, chosen);
        var target = one.Target.For(account);
        var promise = Promise.Of(target, one.At, one.Calendar);
        var mustBe = KindText.MustBe(one.Asked.Kind);
        if (promise.Acknowledge is { } acknowledge)
        {
            page.Heading("När ska någon ha tagit det?");
            Deadline.Write(page, acknowledge, "tas");
            page.Source(Where(page, path, usual, "acknowledge"), 2);
        }

        page.Heading($"När ska det {mustBe}?");
        Deadline.Write(page, promise.Resolve, mustBe);
        page.Source(Where(page, path, usual, "resolve"), 2);
        StepsExplanation.Write(page, target.Escalation, promise, one.At, one.Calendar);
        Interim(page, target, one, Where(page, path, usual, "interim"));
    }

    private static void Interim(Page page, Target target, Case one, string source)
    {
        page.Heading("Får man svara ”vi återkommer”?");
        if (target.Interim is not { } rule)
        {
            page.Line("Nej, policyn tillåter det inte.");
            return;
        }

        page.Line($"Ja, en gång. Svaret ska då komma {RuleText.Within(rule)}, räknat från att det gavs. Gavs det genast:");
        Deadline.Write(page, rule.DueFrom(one.At, one.Calendar), KindText.MustBe(one.Asked.Kind));
        page.Source(source, 2);
    }

    private static void Exceptions(Page page, KindTarget target, int? chosen)
    {
        if (chosen is { } i)
        {
            page.Line($"Här gäller undantaget för {TargetsPart.Chosen(target.Exceptions[i])}.", 0);
        }
        else if (target.Exceptions.Count > 0)
        {
            page.Line($"Undantag finns för {SwedishDates.List([.. target.Exceptions.Select(TargetsPart.Chosen)])}; ange --platform, --unit eller --account.", 0);
        }
    }

    /// <summary>The exception's own setting, when it has one, else the usual.</summary>
    private static string Where(Page page, string path, string usual, string key) =>
        page.Origins.Sources.ContainsKey(JsonPath.Of(path, key)) ? JsonPath.Of(path, key) : JsonPath.Of(usual, key);
}
