using System.Security.Cryptography;
using NodaTime;
using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies;

/// <summary>Reads a policy file whole; what is wrong with it is told all at once, each with its JSON path.</summary>
public static class PolicyReader
{
    /// <summary>The policy, or null and what is wrong. Its version is the beginning of the file's SHA-256.</summary>
    public static (Policy? Policy, IReadOnlyList<JsonFault> Faults) Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<JsonFault>();
        if (CheckedDocument.Parse(utf8, faults) is not { } json)
        {
            return (null, faults);
        }

        var root = new CheckedObject(json, "$", faults);
        var name = root.Value("name", required: true, CheckedValue.Text(200));
        var calendar = CalendarReader.Read(root);
        var target = ReadTarget(root);
        var undo = ReadUndo(root);
        var reasons = ReadReasons(root);
        root.Close();
        var version = Convert.ToHexStringLower(SHA256.HashData(utf8.Span))[..12];
        return faults.Count > 0 ? (null, faults) : (
            new Policy
            {
                Name = name!,
                Version = version,
                Calendar = calendar!,
                Targets = new Dictionary<ItemKind, KindTarget>
                {
                    [ItemKind.Question] = new(new Target(null, target!, null, new EscalationPlan("ordinary", [new StepRule(StepTo.Communications, new StepTime.AtDue())])), []),
                },
                UndoFor = undo,
                NoActionReasons = reasons,
            },
            faults);
    }

    private static TargetRule? ReadTarget(CheckedObject root)
    {
        if (root.Object("question", required: true) is not { } question)
        {
            return null;
        }

        PolicySource.Check(question);
        TargetRule? rule = null;
        if (question.Object("resolve", required: true) is { } resolve)
        {
            var days = resolve.Value<int?>("workingDays", required: false, CheckedValue.Number);
            var minutes = resolve.Value<int?>("workingMinutes", required: false, CheckedValue.Number);
            resolve.Close();
            rule = (days, minutes) switch
            {
                ( >= 0 and <= WithinWorkingDays.MaxDays, null) => new WithinWorkingDays(days.Value),
                (null, >= 0 and <= 1_000_000) => new WorkingTime(Duration.FromMinutes(minutes.Value)),
                _ => null,
            };
            if (rule is null)
            {
                resolve.Fault(resolve.Path, "svarsmålet är inte ett av de två slagen", "Ange antingen workingDays (0–2500) eller workingMinutes (0–1 000 000), inte båda");
            }
        }

        question.Close();
        return rule;
    }

    private static Duration ReadUndo(CheckedObject root)
    {
        if (root.Object("undo", required: true) is not { } undo)
        {
            return Duration.Zero;
        }

        PolicySource.Check(undo);
        var minutes = undo.Value<int?>("minutes", required: true, CheckedValue.Number);
        if (minutes is < 0 or > 1440)
        {
            undo.Fault(undo.PathOf("minutes"), $"{minutes} minuter går inte", "Ange 0–1440");
        }

        undo.Close();
        return Duration.FromMinutes(minutes ?? 0);
    }

    private static List<string> ReadReasons(CheckedObject root)
    {
        if (root.Object("noAction", required: true) is not { } noAction)
        {
            return [];
        }

        PolicySource.Check(noAction);
        var reasons = noAction.Values("reasons", required: true, CheckedValue.Text(100)).Select(reason => reason.Value).ToList();
        if (reasons.Count == 0)
        {
            noAction.Fault(noAction.PathOf("reasons"), "inget skäl finns att välja", "Ange minst ett");
        }

        noAction.Close();
        return reasons;
    }
}
