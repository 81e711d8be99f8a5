using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox.Places;

/// <summary>Where a new card can be put.</summary>
public abstract record Destination
{
    private Destination()
    {
    }

    /// <summary>Names the conversation among all, for the pacer and the outbox.</summary>
    public abstract string Place { get; }

    /// <summary>A channel that is tied to a unit.</summary>
    public sealed record Channel(ChannelTie Tie) : Destination
    {
        public override string Place => Tie.ChannelId;
    }

    /// <summary>A person's own chat with the bot.</summary>
    public sealed record Chat(PersonChat With) : Destination
    {
        public override string Place => PlaceOf(With.Person);

        public static string PlaceOf(PersonId person) => $"chat:{person}";
    }

    /// <summary>The demonstration's terminal.</summary>
    public sealed record Terminal : Destination
    {
        public override string Place => "terminal";
    }
}
