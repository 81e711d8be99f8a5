using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Flags;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads the wordings that people are to use or see.</summary>
internal static class TextsSection
{
    public static readonly IReadOnlyDictionary<string, PolicyText> Keys = new Dictionary<string, PolicyText>
    {
        ["signature"] = PolicyText.Signature,
        ["sender"] = PolicyText.Sender,
        ["answerTime"] = PolicyText.AnswerTime,
        ["sameMedium"] = PolicyText.SameMedium,
        ["forwarded"] = PolicyText.Forwarded,
        ["politics"] = PolicyText.Politics,
        ["forwardedReply"] = PolicyText.ForwardedReply,
        ["politicsReply"] = PolicyText.PoliticsReply,
        ["caseReply"] = PolicyText.CaseReply,
        ["individualCase"] = PolicyText.IndividualCase,
        ["cannotRemove"] = PolicyText.CannotRemove,
        ["confidential"] = PolicyText.Confidential,
        ["disclosure"] = PolicyText.Disclosure,
    };

    public static IReadOnlyDictionary<PolicyText, string> Read(CheckedObject root, SourcesSection sources, FlagRules flags)
    {
        var read = new Dictionary<PolicyText, string>();
        var texts = root.Object("texts", required: false);
        foreach (var (key, text) in Keys)
        {
            if (texts is not null && sources.Text(texts, key, "text", 2_000) is { } words)
            {
                read[text] = words;
            }
        }

        texts?.Close();
        if (flags.CannotRemoveOn.Count > 0 && texts?.Has("cannotRemove") is not true)
        {
            root.Fault("$.texts.cannotRemove", "nyckeln saknas, men flags.cannotRemove säger att det ska svaras i stället för tas bort", "Lägg till vad som ska svaras");
        }

        return read;
    }
}
