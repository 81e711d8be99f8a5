using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Simulation;

/// <summary>How far the play has come: a line that is written over in a terminal, and one quiet line elsewhere.</summary>
internal sealed class PlayProgress(TextWriter writer, bool inTerminal, World world)
{
    private const int Width = 60;

    private readonly Instant start = SwedishText.Zone.AtStartOfDay(world.Settings.From).ToInstant();
    private int shown = -1;

    public void Begin(PlayedPolicy policy)
    {
        shown = -1;
        if (!inTerminal)
        {
            writer.WriteLine($"Spelar {SwedishNumbers.Count(world.Settings.Comments)} kommentarer mot {SwedishText.OneLine(policy.File)} …");
        }
    }

    public void Pass(Instant at)
    {
        var percent = (int)((at - start) / (world.End - start) * 100);
        if (inTerminal && percent > shown)
        {
            shown = percent;
            var date = at.InZone(SwedishText.Zone).Date;
            writer.Write($"\r{$"Spelar {SwedishDates.DayOfYear(date)} {date.Year}  {percent} %".PadRight(Width)}");
        }
    }

    public void End()
    {
        if (inTerminal)
        {
            writer.Write($"\r{new string(' ', Width)}\r");
        }
    }
}
