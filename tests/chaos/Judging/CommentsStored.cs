namespace TeamsBevakning.Chaos.Judging;

/// <summary>Every acknowledged comment is stored, in the version that was acknowledged or a later one that was sent.</summary>
internal static class CommentsStored
{
    public static Findings Judge(Evidence evidence)
    {
        var findings = new Findings("comments stored");
        var stored = evidence.Store.Comments.ToDictionary(row => row.Id);
        var acknowledged = evidence.Load.Comments.Where(comment => comment.Acknowledged > 0).ToList();
        foreach (var comment in acknowledged)
        {
            var row = stored.GetValueOrDefault(comment.Id);
            findings.Expect(row is not null, () => $"{comment.Id} was acknowledged and is not stored");
            findings.Expect(
                row is null || comment.Versions.Skip(comment.Acknowledged - 1).Any(version => version.Text == row.Text && version.IsRemoved == (row.Status == "Removed")),
                () => $"{comment.Id} is stored as '{row!.Text}' ({row.Status}); version {comment.Acknowledged} of {comment.Versions.Count} was acknowledged");
        }

        var sent = evidence.Load.Comments.Select(comment => comment.Id).ToHashSet();
        findings.Expect(stored.Keys.All(sent.Contains), () => "a comment is stored that nobody sent");
        findings.Figure = $"{acknowledged.Count} acknowledged of {evidence.Load.Comments.Count} sent, {stored.Count} stored";
        return findings;
    }
}
