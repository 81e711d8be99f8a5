namespace TeamsBevakning.Demo;

/// <summary>What the demonstration shows: a line for what happens, a frame for a card. Control characters in people's texts are not passed on to the terminal.</summary>
internal sealed class Terminal(TimeProvider clock)
{
    private const int Width = 96;
    private readonly Lock gate = new();

    public void Say(string text) => Write([text]);

    public void Show(string heading, IEnumerable<string> lines) =>
        Write([heading, $"  ┌{new string('─', Width)}", .. lines.SelectMany(Wrapped).Select(line => $"  │ {line}"), $"  └{new string('─', Width)}"]);

    private void Write(IReadOnlyList<string> lines)
    {
        lock (gate)
        {
            var time = SwedishText.Deadline(clock.Now(), clock.Now(), SwedishText.Zone);
            Console.WriteLine($"{time}  {Printable(lines[0])}");
            foreach (var line in lines.Skip(1))
            {
                Console.WriteLine(Printable(line));
            }
        }
    }

    private static IEnumerable<string> Wrapped(string line)
    {
        while (line.Length > Width - 2)
        {
            var cut = line.LastIndexOf(' ', Width - 2);
            cut = cut > 0 ? cut : char.IsHighSurrogate(line[Width - 3]) ? Width - 3 : Width - 2;
            yield return line[..cut];
            line = line[cut..].TrimStart();
        }

        yield return line;
    }

    private static string Printable(string line) => string.Concat(line.Where(c => !SwedishText.IsSteering(c)));
}
