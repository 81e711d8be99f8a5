using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What is promised of each kind of item.</summary>
internal static class TargetsPart
{
    /// <param name="page">What is written on.</param>
    /// <param name="targets">The targets.</param>
    /// <param name="owner">Where they stand in the file: <c>$</c>, or <c>$.crisis</c>.</param>
    public static void Write(Page page, IReadOnlyDictionary<ItemKind, KindTarget> targets, string owner)
    {
        foreach (var (key, kind) in ItemKindWords.Targeted)
        {
            if (targets.TryGetValue(kind, out var target))
            {
                Write(page, kind, target, $"{owner}.targets.{key}");
            }
        }

        var off = ItemKindWords.Targeted.Values.Where(kind => !targets.ContainsKey(kind)).Select(kind => KindText.Name(kind).ToLowerInvariant()).ToList();
        if (off.Count > 0 && owner == "$")
        {
            page.Off($"{SwedishDates.List(off)} följs inte.");
        }
    }

    /// <summary>The accounts that an exception is for.</summary>
    public static string Chosen(OwnTarget own) => string.Join(" i ", (string[])
    [
        .. own.Accounts.Count == 0 ? Array.Empty<string>() : [$"kontot {string.Join(" eller ", own.Accounts)}"],
        .. own.Platforms.Count == 0 ? Array.Empty<string>() : [string.Join(" eller ", own.Platforms)],
        .. own.Units.Count == 0 ? Array.Empty<string>() : [$"verksamheten {string.Join(" eller ", own.Units)}"],
    ]);

    private static void Write(Page page, ItemKind kind, KindTarget target, string path)
    {
        page.Line(KindText.Name(kind));
        Target(page, kind, target.Usual, null, path);
        foreach (var (i, own) in target.Exceptions.Index())
        {
            page.Line($"Undantag för {Chosen(own)}", 4);
            Target(page, kind, own.Target, target.Usual, $"{path}.exceptions[{i}]");
        }
    }

    /// <summary>The target; of an exception, only what differs.</summary>
    private static void Target(Page page, ItemKind kind, Target target, Target? usual, string path)
    {
        var indent = usual is null ? 4 : 6;
        void Milestone(string key, TargetRule? rule, string text)
        {
            if (rule is not null && (usual is null || page.Origins.Sources.ContainsKey(JsonPath.Of(path, key))))
            {
                page.Setting(text, JsonPath.Of(path, key), indent);
            }
        }

        Milestone("acknowledge", target.Acknowledge, $"Ska vara taget {Within(target.Acknowledge)}");
        Milestone("resolve", target.Resolve, $"Ska {KindText.MustBe(kind)} {Within(target.Resolve)}");
        Milestone("interim", target.Interim, $"Ett ”vi återkommer” får ges en gång; svaret ska då komma {Within(target.Interim)}");
        if (usual is null && (target.Acknowledge is null || target.Interim is null))
        {
            List<string> off = [.. target.Acknowledge is null ? ["tid för att ta det"] : Array.Empty<string>(), .. target.Interim is null ? ["”vi återkommer”"] : Array.Empty<string>()];
            page.Line($"Av: {string.Join(", ", off)}", indent);
        }

        if (usual?.Escalation != target.Escalation)
        {
            page.Line($"Eskaleras enligt ”{target.Escalation.Name}”", indent);
        }
    }

    private static string Within(TargetRule? rule) => rule is null ? string.Empty : RuleText.Within(rule);
}
