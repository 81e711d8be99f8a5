using static TeamsBevakning.Domain.Questions.QuestionSigns;

namespace TeamsBevakning.Domain.Questions;

/// <summary>
/// Sentences with their verb before its subject ("kan man", "är badet öppet"), told from those that left the subject out ("är så trött", "kan
/// rekommendera").
/// </summary>
internal static class VerbFirst
{
    public static QuestionSigns Read(Sentence sentence, int at)
    {
        var (verb, subject, third) = (sentence[at], sentence[at + 1], sentence[at + 2]);
        if (verb is "någon" or "nån" or "ngn" or "ingen" or "fler" or "flera")
        {
            return Somebody(verb, subject, third);
        }

        if (verb is "ere" or "äre" or "finnsdet")
        {
            return Yes;
        }

        if (!QuestionWords.Openers.Contains(verb))
        {
            return QuestionWords.OpenersWithPerson.Contains(verb) && subject is "ni" or "du" or "någon" or "nån" or "man" or "vi" ? Unsure
                : verb.EndsWith('r') && Verbs.IsVerb(verb) && subject is "ni" or "man" or "någon" or "nån" && !IsOpinion(verb, third) ? Unsure : No;
        }

        return QuestionWords.Askers.Contains(subject) ? Asks(sentence, at)
            : subject == "inte" ? (third is "ni" or "du" or "vi" or "man" || (third is "någon" or "nån" && verb != "finns") ? Unsure : No)
            : QuestionWords.Subjects.Contains(subject) ? (third == "" || IsOpinion(verb, third) ? No : Unsure)
            : verb is "finns" or "fins" ? (subject == "" || QuestionWords.NotAfterFinns.Contains(subject) ? No : Unsure)
            : !QuestionWords.OpenersWithNoun.Contains(verb) || third == "" ? No
            : Verbs.IsDefiniteNoun(subject) || sentence.IsCapital(at + 1) ? Unsure
            : No;
    }

    private static QuestionSigns Asks(Sentence sentence, int at)
    {
        var (verb, subject, third) = (sentence[at], sentence[at + 1], sentence[at + 2]);
        return third == "" ? (subject == "det" && !QuestionWords.OpenersWithIt.Contains(verb) ? No : Unsure)
            : verb is "har" && subject is "det" && third is "så" or "bra" or "gott" or "fint" or "kul" or "skönt" or "trevligt" or "bäst" or "jättebra" ? No
            : IsOpinion(verb, third) ? No
            : subject is "det" && !QuestionWords.OpenersWithIt.Contains(verb) ? Unsure
            : IsCondition(sentence, at) ? Unsure
            : Yes;
    }

    private static QuestionSigns Somebody(string who, string next, string third) =>
        next == "som" ? (who is "ingen" or "fler" or "flera" ? Unsure : Yes)
        : next is "annan" or "mer" or "fler" && third == "som" ? Unsure
        : next is "vet" or "kan" ? Unsure
        : No;

    /// <summary>"Tycker ni gör ett bra jobb": the verb after "ni" is the next clause's.</summary>
    private static bool IsOpinion(string verb, string third) => QuestionWords.Opinions.Contains(verb) && Verbs.IsVerb(third);

    /// <summary>"Kommer ni hit så får ni se": the verb comes first because it is a condition.</summary>
    private static bool IsCondition(Sentence sentence, int at)
    {
        for (var i = at + 3; i < at + 12; i++)
        {
            if (sentence[i] == "så" && Verbs.IsVerb(sentence[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
