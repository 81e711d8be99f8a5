using TeamsBevakning.Domain;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies.Sections;

namespace TeamsBevakning.Policies.Explained;

/// <summary>The wordings, undo, and the reasons for taking no action.</summary>
internal static class TextsPart
{
    public static void Write(Page page, Policy policy)
    {
        page.Heading("Formuleringar");
        foreach (var (key, text) in TextsSection.Keys)
        {
            if (policy.Texts.TryGetValue(text, out var words))
            {
                page.Setting($"{Name(text)}: {words}", $"$.texts.{key}");
            }
        }

        var off = TextsSection.Keys.Values.Where(text => !policy.Texts.ContainsKey(text)).Select(text => Name(text).ToLowerInvariant()).ToList();
        if (off.Count > 0)
        {
            page.Off($"{string.Join(", ", off)}.");
        }

        page.Heading("Knapparna");
        page.Setting($"”Ångra” finns i {SwedishAmounts.ClockTime(policy.UndoFor) ?? "ingen tid alls"}.", "$.undo");
        page.Setting($"Skäl att inte göra något: {SwedishDates.List([.. policy.NoActionReasons.Select(reason => $"”{reason}”")])}", "$.noAction");
    }

    private static string Name(PolicyText text) => text switch
    {
        PolicyText.Signature => "Underskrift",
        PolicyText.Sender => "Avsändare",
        PolicyText.AnswerTime => "Svarstid på kontot",
        PolicyText.SameMedium => "Svar i samma kanal",
        PolicyText.Forwarded => "När någon annan svarar",
        PolicyText.Politics => "Frågor till politiker",
        PolicyText.ForwardedReply => "Färdigt svar när någon annan svarar",
        PolicyText.PoliticsReply => "Färdigt svar om politik",
        PolicyText.CaseReply => "Färdigt svar om enskilda ärenden",
        PolicyText.IndividualCase => "Enskilda ärenden",
        PolicyText.CannotRemove => "Där inlägg inte kan tas bort",
        PolicyText.Confidential => "Sekretess",
        PolicyText.Disclosure => "Utlämnande",
    };
}
