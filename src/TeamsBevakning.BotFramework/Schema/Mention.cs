using System.Text.Json.Serialization;

namespace TeamsBevakning.BotFramework;

/// <summary>Somebody is mentioned in the text of a message.</summary>
public sealed class Mention : Entity
{
    internal const string TypeName = "mention";

    /// <summary>A mention of nobody yet.</summary>
    [JsonConstructor]
    public Mention()
        : base(TypeName)
    {
    }

    /// <summary>A mention of an account.</summary>
    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null)
        : base(type ?? TypeName)
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    public ChannelAccount? Mentioned { get; set; }

    /// <summary>How: <c>&lt;at&gt;name&lt;/at&gt;</c>. The same characters must stand in the text of the message.</summary>
    public string? Text { get; set; }
}
