using System.Text.RegularExpressions;

namespace TeamsBevakning.BotFramework;

/// <summary>What a message says about mentions.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether the account with this id is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);
    }

    /// <summary>Whether the receiver of the message is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id);
    }

    /// <summary>Takes the mentions of the receiver out of the text; returns, and leaves in the message, what remains.</summary>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    /// <summary>Takes the mentions of the account with this id out of the text; returns, and leaves in the message, what remains.</summary>
    public static string? RemoveMentionText(this IMessageActivity activity, string? id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (id is null || activity.Text is null)
        {
            return activity.Text;
        }

        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            // Without a text of its own, the mention stands in the message under the account's name.
            var spoken = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (spoken.Length > 0)
            {
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(spoken), string.Empty, RegexOptions.IgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
