using System.Text;
using TeamsBevakning.Domain.Questions;

namespace TeamsBevakning.Domain.Tests.Questions;

/// <summary>The comments in tests/data.</summary>
internal static class Samples
{
    /// <summary>Citizens' comments to a municipality, written and labelled by hand.</summary>
    public static IReadOnlyList<(string Text, QuestionSigns Expected)> Labelled { get; } =
        [.. Rows("questions.csv").Select(row => (row[0], Enum.Parse<QuestionSigns>(row[1])))];

    /// <summary>Real Swedish YouTube comments and tweets, unlabelled.</summary>
    public static IReadOnlyList<string> Real { get; } = [.. Rows("swedish-comments.csv").Select(row => row[0])];

    private static IEnumerable<string[]> Rows(string file) => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", file))).Skip(1);

    private static IEnumerable<string[]> Parse(string text)
    {
        var (fields, field, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c == '"')
            {
                quoted = !quoted;
                field.Append(quoted && field.Length > 0 ? "\"" : "");
            }
            else if (quoted || c is not (',' or '\n'))
            {
                field.Append(c);
            }
            else
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. fields];
                    fields.Clear();
                }
            }
        }
    }
}
