using static TeamsBevakning.Domain.Questions.QuestionSigns;

namespace TeamsBevakning.Domain.Questions;

/// <summary>Sentences that say that their writer wonders, wants to know, or waits for an answer.</summary>
internal static class IndirectQuestion
{
    public static QuestionSigns Read(Sentence sentence)
    {
        var strongest = No;
        for (var i = 0; i < sentence.Count && strongest < Yes; i++)
        {
            var signs = At(sentence, i);
            strongest = signs > strongest ? signs : strongest;
        }

        return strongest;
    }

    private static QuestionSigns At(Sentence sentence, int i)
    {
        var next = sentence[i + 1];
        return sentence[i] switch
        {
            "undrar" or "undra" or "undrade" or "undrat" => Wonders(sentence, i),
            "funderar" => QuestionWords.Asking.Contains(next) || QuestionWords.Asking.Contains(sentence[i + 2]) ? Unsure : No,
            "veta" => Wants(sentence, i) ? Yes : No,
            "fråga" => Asks(sentence[i - 1], next),
            "frågor" => sentence[i - 1] is "några" or "lite" or "har" or "två" or "tre" ? Unsure : No,
            "svar" => next is "tack" or "önskas" or "snarast"
                || (sentence[i - 1] == "för" && sentence[i - 2] == "tacksam") || sentence[i - 1] == "önskar" ? Yes : No,
            "svara" => next is "gärna" or "snälla" or "tack" || sentence[i - 1] is "snälla" ? Unsure : No,
            "vet" => Knows(sentence, i),
            "nyfiken" or "förstår" or "fattar" => next is "på" or "inte" or "ej" && sentence[i + 2] is not "vad"
                && QuestionWords.Asking.Contains(sentence[i + 2]) ? Unsure : No,
            "hittar" => next is "inte" or "ingen" or "inga" or "inget" || (next == "jag" && sentence[i + 2] == "inte") ? Unsure : No,
            "hjälp" => sentence[i - 1] is "behöver" or "få" ? Unsure : No,
            "tacksam" => next is "om" or "för" && sentence[i + 2] is "någon" or "ni" or "info" or "information" or "besked" ? Yes : No,
            "någon" or "nån" or "ngn" => next == "som" && sentence[i + 2] is "vet" or "kan" or "minns" ? Yes
                : next == "kan" && sentence[i + 2] is "svara" or "berätta" or "förklara" or "hjälpa" ? Unsure : No,
            "låt" => next == "mig" && sentence[i + 2] == "veta" ? Unsure : No,
            _ => No,
        };
    }

    /// <summary>"Jag undrar" asks; "inte undra på" and "undrar inte längre" do not; "undrar du" may be someone else's offer to answer.</summary>
    private static QuestionSigns Wonders(Sentence sentence, int i)
    {
        var (form, next) = (sentence[i], sentence[i + 1]);
        return next == "på" || (next == "inte" && sentence[i + 2] is "på" or "längre" or "") || (form == "undra" && sentence[i - 1] is "inte" or "att") ? No
            : next is "ni" or "du" ? Unsure
            : form == "undrar" ? Yes
            : QuestionWords.Asking.Contains(next) || next is "bara" or "lite" or "över" ? Yes
            : No;
    }

    /// <summary>"Vet inte när ni öppnar", "är det någon som vet".</summary>
    private static QuestionSigns Knows(Sentence sentence, int i)
    {
        var (next, about) = (sentence[i + 1], sentence[i + 2]);
        return next is "inte" or "ej" && QuestionWords.Asking.Contains(about) && (about != "om" || sentence[i + 3] is "ni" or "det") ? Unsure
            : sentence[i - 1] is "någon" or "nån" or "ngn" or "som" && sentence[i - 2] is "någon" or "nån" or "ngn" or "är" ? Unsure
            : No;
    }

    private static bool Wants(Sentence sentence, int i)
    {
        for (var back = 1; back <= 3; back++)
        {
            if (sentence[i - back] is "vill" or "vilja" or "velat" or "behöver" or "önskar" or "få" or "gärna" or "ville" or "bra" or "kul" or "intressant")
            {
                return sentence[i - back] is not "vill" || sentence[i - back + 1] is not ("ni" or "du");
            }
        }

        return false;
    }

    private static QuestionSigns Asks(string before, string after) => before switch
    {
        "en" or "min" or "jag" or "måste" or "ville" or "vill" or "skulle" or "snabb" or "vår" or "liten" or "bara" => Yes,
        "bra" or "ingen" or "god" => No,
        "" => after == "" ? Unsure : Yes,
        _ => No,
    };
}
