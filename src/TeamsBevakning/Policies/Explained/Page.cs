namespace TeamsBevakning.Policies.Explained;

/// <summary>A text for the terminal, 80 columns wide, where each setting is followed by where it comes from.</summary>
internal sealed class Page(PolicyOrigins origins)
{
    private const int Width = 80;
    private readonly List<string> lines = [];

    /// <summary>Nothing in them steers the terminal, whatever the file holds.</summary>
    public IReadOnlyList<string> Lines => lines;

    public PolicyOrigins Origins => origins;

    public void Heading(string text)
    {
        if (lines.Count > 0)
        {
            lines.Add(string.Empty);
        }

        Line(text, 0);
        lines.Add(new string('─', Math.Min(Width, text.Length)));
    }

    /// <summary>A paragraph; the lines after its first are indented by <paramref name="hanging"/> more.</summary>
    public void Line(string text, int indent = 2, int hanging = 2)
    {
        var rest = SwedishText.OneLine(text);
        var margin = indent;
        while (rest.Length > Width - margin)
        {
            var cut = rest.LastIndexOf(' ', Width - margin);
            cut = cut > 0 ? cut : char.IsHighSurrogate(rest[Width - margin - 1]) ? Width - margin - 1 : Width - margin;
            lines.Add(new string(' ', margin) + rest[..cut]);
            rest = rest[cut..].TrimStart();
            margin = indent + hanging;
        }

        lines.Add(new string(' ', margin) + rest);
    }

    /// <summary>A setting, and below it the sources of the place where it stands in the file.</summary>
    public void Setting(string text, string path, int indent = 2)
    {
        Line(text, indent);
        Source(path, indent + 2);
    }

    public void Source(string path, int indent)
    {
        foreach (var source in origins.Sources.GetValueOrDefault(path, []))
        {
            if (source.Document is { } id)
            {
                var document = origins.Documents[id];
                var date = document.Date is null ? string.Empty : $" ({document.Date})";
                Line($"Källa: {document.Title}{date}, under ”{source.Heading}”: ”{source.Quote}”", indent);
            }

            if (source.Default is { } chosen)
            {
                Line($"Vårt val: {chosen}", indent);
            }
        }
    }

    /// <summary>What the file does not say.</summary>
    public void Off(string text) => Line($"Av: {text}");
}
