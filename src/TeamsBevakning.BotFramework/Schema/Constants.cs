namespace TeamsBevakning.BotFramework;

/// <summary>The values of <see cref="Activity.Type"/> that this library knows; any other type is received and ignored.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, or the data of a pressed Action.Submit.</summary>
    public const string Message = "message";

    /// <summary>A message was edited or restored.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Members, channels or the team changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>A reaction was set on or taken from a message of the bot.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>The app was installed or removed; the word is in <see cref="Activity.Action"/>.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A call that expects an answer in the HTTP response of the same request.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something that is no message; also the made-up activity of a proactive turn.</summary>
    public const string Event = "event";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Diagnostics for the emulator; never sent to Teams.</summary>
    public const string Trace = "trace";

    /// <summary>A pause between two sent activities; <see cref="Activity.Value"/> holds milliseconds. Never sent.</summary>
    public const string Delay = "delay";
}

/// <summary>Activity types of this library's own, which never travel.</summary>
public static class ActivityTypesEx
{
    /// <summary>Carries the <see cref="InvokeResponse"/> of a turn in <see cref="Activity.Value"/>.</summary>
    public const string InvokeResponse = "invokeResponse";
}

/// <summary>Names of the made-up event activities that begin a proactive turn.</summary>
public static class ActivityEventNames
{
    /// <summary>A turn in a conversation that exists already.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A turn in a conversation that was just created.</summary>
    public const string CreateConversation = "CreateConversation";
}

/// <summary>The values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Replies go to the connector, as usual.</summary>
    public const string Normal = "normal";

    /// <summary>The message should notify its reader.</summary>
    public const string Notification = "notification";

    /// <summary>The replies are expected in the HTTP response of the request, not at the connector.</summary>
    public const string ExpectReplies = "expectReplies";
}

/// <summary>The values of <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>The bot takes input but does not wait for it.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot ignores input.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}

/// <summary>The values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown, the default of the protocol.</summary>
    public const string Markdown = "markdown";

    /// <summary>Text as it is.</summary>
    public const string Plain = "plain";

    /// <summary>The XML subset that Teams draws.</summary>
    public const string Xml = "xml";
}

/// <summary>The values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>One below the other.</summary>
    public const string List = "list";

    /// <summary>Side by side.</summary>
    public const string Carousel = "carousel";
}

/// <summary>The values of <see cref="Activity.ChannelId"/> that this library treats specially.</summary>
public static class Channels
{
    /// <summary>Microsoft Teams.</summary>
    public const string Msteams = "msteams";

    /// <summary>The Bot Framework Emulator, the only receiver of trace activities.</summary>
    public const string Emulator = "emulator";
}

/// <summary>The values of <see cref="Activity.CallerId"/>: who delivered an activity, as its token proved.</summary>
public static class CallerIdConstants
{
    /// <summary>The public Azure Bot Service.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>The Azure Bot Service of the US government.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";
}
