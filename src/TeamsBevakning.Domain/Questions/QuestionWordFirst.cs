using static TeamsBevakning.Domain.Questions.QuestionSigns;

namespace TeamsBevakning.Domain.Questions;

/// <summary>Sentences that begin with a question word, told from exclamations ("vad fint det blev") and subordinate clauses ("när ni öppnar").</summary>
internal static class QuestionWordFirst
{
    public static QuestionSigns Read(Sentence sentence, int at)
    {
        var (first, next) = (sentence[at], sentence[at + 1]);
        return first switch
        {
            "nä" or "n" when next is "r" or "är" => Time(sentence, at + 1),
            "var" when next == "för" => Reason(sentence, at + 1),
            "när" or "nar" or "närr" => Time(sentence, at),
            "hur" or "hurr" => Manner(sentence, at),
            "var" => Place(sentence, at),
            "vart" => Verbs.IsVerb(next) || next is "någonstans" or "nånstans" ? Yes : QuestionWords.Pronouns.Contains(next) ? Unsure : No,
            "vad" or "vadå" or "va" or "vafan" => What(sentence, at),
            _ when QuestionWords.Plain.Contains(first) => Reason(sentence, at),
            _ when QuestionWords.Who.Contains(first) => Who(sentence, at),
            _ when QuestionWords.Which.Contains(first) => Which(sentence, at),
            _ => No,
        };
    }

    private static QuestionSigns Time(Sentence sentence, int at)
    {
        var next = sentence[at + 1];
        return Verbs.IsVerb(next) ? Yes
            : QuestionWords.Pronouns.Contains(next) || next == "" ? No
            : next == "då" && sentence[at + 2] == "" ? Unsure
            : QuestionWords.Between.Contains(next) ? (VerbWithin(sentence, at + 2, 5) ? Unsure : No)
            : sentence.Count - at <= 4 ? Unsure
            : No;
    }

    private static QuestionSigns Reason(Sentence sentence, int at)
    {
        var next = sentence[at + 1];
        return Verbs.IsVerb(next) || next is "inte" or "ens" or "fan" or "i" ? Yes : Unsure;
    }

    private static QuestionSigns Manner(Sentence sentence, int at)
    {
        var (next, third) = (sentence[at + 1], sentence[at + 2]);
        return next is "" or "som" || third == "som" ? No
            : next is "kan" or "kunde" or "vågar" or "orkar" or "tänker" or "tänkte" or "fan" && third is not "jag" ? Unsure
            : Verbs.IsVerb(next) ? Yes
            : QuestionWords.Measures.Contains(next) ? (VerbWithin(sentence, at + 2, 5) ? Yes : Unsure)
            : QuestionWords.Pronouns.Contains(next) ? No
            : Unsure;
    }

    private static QuestionSigns Place(Sentence sentence, int at)
    {
        var next = sentence[at + 1];
        return QuestionWords.PlaceVerbs.Contains(next) ? Yes
            : QuestionWords.Pronouns.Contains(next) ? Unsure
            : next is "någonstans" or "nånstans" or "ifrån" or "fan" ? Yes
            : Verbs.IsVerb(next) || (next == "i" && VerbWithin(sentence, at + 2, 4)) ? Unsure
            : No;
    }

    private static QuestionSigns What(Sentence sentence, int at)
    {
        var next = sentence[at + 1];
        return Verbs.IsVerb(next) ? Yes
            : next == "" ? No
            : sentence[at] == "va" && next is "det" or "ni" ? Unsure
            : QuestionWords.Pronouns.Contains(next) ? No
            : QuestionWords.Between.Contains(next) ? (VerbWithin(sentence, at + 2, 5) ? Yes : No)
            : Inverted(sentence, at + 2, 4) ? Unsure
            : No;
    }

    private static QuestionSigns Who(Sentence sentence, int at)
    {
        var next = sentence[at + 1];
        return next == "som" ? Unsure
            : !Verbs.IsVerb(next) ? No
            : next is "bryr" or "orkar" or "hade" or "kunde" || sentence[at + 2] == "inte" || sentence[at + 3] == "inte" ? Unsure
            : Yes;
    }

    /// <summary>"Vilken tid öppnar badet" asks; "vilken park ni har" and "vilket väder" exclaim.</summary>
    private static QuestionSigns Which(Sentence sentence, int at)
    {
        var askable = QuestionWords.Askable.Contains(sentence[at + 1]);
        for (var i = at + 1; i <= at + 4; i++)
        {
            var word = sentence[i];
            if (i > at + 1 && (QuestionWords.Pronouns.Contains(word) || word is "att" or ""))
            {
                return No;
            }

            if (Verbs.IsVerb(word) && (i > at + 1 || QuestionWords.Verbs.Contains(word)))
            {
                return askable || i == at + 1 ? Yes : Unsure;
            }
        }

        return askable ? Unsure : No;
    }

    private static bool VerbWithin(Sentence sentence, int from, int words)
    {
        for (var i = from; i < from + words; i++)
        {
            if (Verbs.IsVerb(sentence[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Inverted(Sentence sentence, int from, int words)
    {
        for (var i = from; i < from + words; i++)
        {
            if (sentence[i] is "att" || QuestionWords.Pronouns.Contains(sentence[i]))
            {
                return false;
            }

            if (Verbs.IsVerb(sentence[i]) && QuestionWords.Askers.Contains(sentence[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
