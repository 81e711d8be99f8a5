namespace TeamsBevakning.Cli;

/// <summary>How far a long command has come: on a terminal, one line that is written over; elsewhere nothing.</summary>
internal sealed class Progress(string what) : IDisposable
{
    private const int Each = 5_000;

    private readonly bool isShown = !Console.IsErrorRedirected;
    private int width;

    public void Show(long number) => Show(string.Empty, number);

    public void Show(string part, long number)
    {
        if (isShown && number % Each == 0)
        {
            var line = $"{what} {part} {number}";
            width = Math.Max(width, line.Length);
            Console.Error.Write($"\r{line}");
        }
    }

    public void Clear()
    {
        if (width > 0)
        {
            Console.Error.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }

    public void Dispose() => Clear();
}
