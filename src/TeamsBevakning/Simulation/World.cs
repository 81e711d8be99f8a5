using NodaTime;
using TeamsBevakning.Domain;

namespace TeamsBevakning.Simulation;

/// <summary>What is the same whatever the policy: the municipality, its people's hours, what is written, and what fails.</summary>
internal sealed class World
{
    /// <summary>Makes it up.</summary>
    /// <param name="settings">The period, how much and the seed.</param>
    /// <param name="hours">The policy whose hours people keep.</param>
    /// <param name="policies">All that will be played, so that what they name occurs.</param>
    public World(PlaySettings settings, Policy hours, params IReadOnlyList<Policy> policies)
    {
        Settings = settings;
        Draws = new Draws(settings.Seed);
        Town = new Town(policies);
        var start = SwedishText.Zone.AtStartOfDay(settings.From).ToInstant();
        End = SwedishText.Zone.AtStartOfDay(settings.To.PlusDays(1)).ToInstant();
        Outages = new Outages(Draws, Town.Platforms, start, End);
        Hours = new WorkHours(hours, new Absences(Draws, Town.People), End);
        Stream = CommentStream.Of(Draws, new Rhythm(Draws, settings.From, settings.To), Town, SwedishText.Zone, settings.Comments);
    }

    public PlaySettings Settings { get; }

    public Draws Draws { get; }

    public Town Town { get; }

    public Outages Outages { get; }

    public WorkHours Hours { get; }

    public IReadOnlyList<StreamComment> Stream { get; }

    /// <summary>The first instant after what is played.</summary>
    public Instant End { get; }
}

/// <summary>What is to be played.</summary>
/// <param name="From">The first date.</param>
/// <param name="To">The last date.</param>
/// <param name="Comments">How many comments are written.</param>
/// <param name="Seed">What everything is drawn from.</param>
internal sealed record PlaySettings(LocalDate From, LocalDate To, int Comments, ulong Seed);
