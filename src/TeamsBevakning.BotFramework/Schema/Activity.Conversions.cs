using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TeamsBevakning.BotFramework;

public partial class Activity
{
    /// <summary>An empty message, with empty lists of attachments and entities.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>An empty conversation update.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>The sign that the bot is working on an answer.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>An empty event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An empty invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <inheritdoc/>
    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <inheritdoc/>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <inheritdoc/>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <inheritdoc/>
    public IEventActivity? AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <inheritdoc/>
    public IInvokeActivity? AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <inheritdoc/>
    public T? GetChannelData<T>() => BotJson.Read<T>(ChannelData);

    /// <inheritdoc/>
    public bool TryGetChannelData<T>([NotNullWhen(true)] out T? instance)
    {
        try
        {
            instance = GetChannelData<T>();
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            instance = default;
        }

        return instance is not null;
    }

    /// <inheritdoc/>
    public Mention[] GetMentions() =>
        Entities?.Where(entity => string.Equals(entity?.Type, Mention.TypeName, StringComparison.OrdinalIgnoreCase))
            .Select(entity => entity.GetAs<Mention>()).OfType<Mention>().ToArray() ?? [];

    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <summary>Whether this is an activity of a type, in any case, or of one of its sub-types (<c>type/…</c>).</summary>
    protected bool IsActivity(string activityType)
    {
        ArgumentNullException.ThrowIfNull(activityType);
        return Type is not null && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
            && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
    }
}
