using NodaTime;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Targets;

namespace TeamsBevakning.Domain.Tests.Items;

/// <summary>How an item's life begins.</summary>
/// <param name="Target">What is promised of it.</param>
/// <param name="ReceivedAt">When it was written.</param>
/// <param name="FoundAfter">How long it took us to see it.</param>
internal sealed record LifeStart(Target Target, Instant ReceivedAt, Duration FoundAfter);

/// <summary>Something that happens in an item's life.</summary>
internal abstract record LifeEvent
{
    internal sealed record Pressed(PressVerb Verb, Actor By, int RoundsAgo) : LifeEvent;

    internal sealed record Passed(Duration Time) : LifeEvent;

    /// <summary>Time goes on to where something is due, and it is done.</summary>
    internal sealed record CameDue : LifeEvent;

    internal sealed record Swept : LifeEvent;

    internal sealed record Replied(bool Removed) : LifeEvent;

    internal sealed record Revised(bool Removed) : LifeEvent;

    internal sealed record PeopleChanged(Presence Present) : LifeEvent;

    internal sealed record PolicyChanged(Target Target) : LifeEvent;

    internal sealed record Restarted : LifeEvent;
}

/// <summary>Who there is to tell.</summary>
internal sealed record Presence(bool Administrators, bool Substitutes, bool Managers, bool Tied)
{
    public static Presence Nobody { get; } = new(false, false, false, false);
}
