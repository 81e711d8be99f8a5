namespace TeamsBevakning.Chaos.Judging;

/// <summary>Each stored question has exactly one item, and nothing else has one.</summary>
internal static class OneItemEach
{
    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("one item for each question");
        var questions = evidence.Load.Comments.Where(comment => comment.IsQuestion).Select(comment => comment.Id).ToHashSet();
        var items = evidence.Store.Items.Where(item => item.Kind == "Question").ToLookup(item => item.Comment);
        var flagged = evidence.Store.Items.Where(item => item.Kind == "FlaggedComment").CountBy(item => item.Comment!);
        foreach (var comment in evidence.Store.Comments)
        {
            var (expected, found) = (questions.Contains(comment.Id) ? 1 : 0, items[comment.Id].Count());

            // One that was removed before it was first seen never asked.
            findings.Expect(found == expected || (found == 0 && comment.Status == "Removed"), () => $"{comment.Id} has {found} items, not {expected}");
        }

        findings.Expect(flagged.All(each => each.Value == 1), () => "a comment was flagged twice");
        var stored = evidence.Store.Comments.Select(comment => comment.Id).ToHashSet();
        findings.Expect(evidence.Store.Items.All(item => item.Comment is null || stored.Contains(item.Comment)), () => "an item's comment is not stored");
        findings.Figure = $"{evidence.Store.Items.Count} items";
        return findings;
    }
}
