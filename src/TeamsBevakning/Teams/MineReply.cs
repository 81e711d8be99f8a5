using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary><c>mina</c>: a person's open items, as text.</summary>
internal sealed class MineReply(ListMine mine, Policy policy, TimeProvider clock)
{
    public async Task<string> TextAsync(PersonId person, CancellationToken ct)
    {
        if (await mine.RunAsync(person, ct) is not { } view)
        {
            return Texts.MineNotListed;
        }

        List<string> lines = [.. Part(Texts.MineTaken, view.Taken, view), .. Part(Texts.MineWaiting, view.Waiting, view)];
        if (view.Taken.Count + view.Waiting.Count == ListMine.Most)
        {
            lines.Add(Texts.MineMore.With(ListMine.Most));
        }

        return lines.Count == 0 ? Texts.MineNone : string.Join('\n', lines);
    }

    private IEnumerable<string> Part(string heading, IReadOnlyList<Story> stories, MineView view) =>
        stories.Count == 0 ? [] : [heading, .. stories.Select(story => Line(story, view))];

    private string Line(Story story, MineView view)
    {
        var now = clock.Now();
        var due = SwedishText.Deadline(story.Item.Due.At, now, policy.Calendar.Zone);
        var name = view.Register.Find(story.Item.Account)?.Name ?? story.Item.Account.Value;
        var line = (now >= story.Item.Due.At ? Texts.MineLineLate : Texts.MineLine).With(name, due);
        return $"• {line}\n  ”{Excerpt(story.Comment.Post.Text ?? string.Empty)}”";
    }

    private static string Excerpt(string text)
    {
        var oneLine = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return oneLine.Length <= 80 ? oneLine : $"{oneLine[..(char.IsHighSurrogate(oneLine[79]) ? 79 : 80)]}…";
    }
}
