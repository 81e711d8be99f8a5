namespace TeamsBevakning.Domain.Questions;

/// <summary>Says how much one sentence asks. Each rule looks at a bounded number of words from where it stands.</summary>
internal static class SentenceJudge
{
    private const int NameAfterGreeting = 4;

    public static QuestionSigns Read(Sentence sentence)
    {
        var quoted = sentence.QuotesQuestion ? QuestionSigns.Unsure : QuestionSigns.No;
        return sentence.Ending switch
        {
            Ending.Question => sentence.Count == 0 || IsTag(sentence) ? QuestionSigns.Unsure : QuestionSigns.Yes,
            Ending.QuestionAndExclamation => QuestionSigns.Unsure,
            Ending.Exclamation => Stronger(quoted, Stronger(Weaken(Words(sentence)), IndirectQuestion.Read(sentence))),
            Ending.Open => Stronger(quoted, Stronger(Words(sentence), IndirectQuestion.Read(sentence))),
            _ => throw new ArgumentOutOfRangeException(nameof(sentence), sentence.Ending, "No such ending."),
        };
    }

    /// <summary>"Fint, eller hur?" asks for nothing but agreement.</summary>
    private static bool IsTag(Sentence sentence) => sentence[sentence.Count - 2] == "eller" && sentence[sentence.Count - 1] == "hur";

    private static QuestionSigns Words(Sentence sentence)
    {
        var strongest = sentence.Count > 2 && sentence[sentence.Count - 1] is "va" or "eller" ? QuestionSigns.Unsure : QuestionSigns.No;
        foreach (var start in sentence.Starts)
        {
            strongest = Stronger(strongest, At(sentence, start));
        }

        var statement = QuestionWords.Subordinators.Contains(sentence[0]);
        foreach (var comma in sentence.Commas)
        {
            strongest = Stronger(strongest, comma <= NameAfterGreeting && !statement ? At(sentence, comma) : AfterComma(sentence, comma, statement));
        }

        return Stronger(strongest, Inside(sentence));
    }

    private static QuestionSigns At(Sentence sentence, int start)
    {
        var greets = false;
        var at = start;
        for (var skipped = 0; skipped < 6 && IsBeforeQuestion(sentence, at); skipped++)
        {
            greets |= QuestionWords.Greetings.Contains(sentence[at]);
            at++;
        }

        var word = QuestionWords.Adverbs.Contains(sentence[at]) && sentence[at + 1] is not ("var" or "va") ? at + 1 : at;
        var strongest = Stronger(QuestionWordFirst.Read(sentence, word), VerbFirst.Read(sentence, at));
        for (var name = 1; greets && name <= NameAfterGreeting; name++)
        {
            strongest = Stronger(strongest, Stronger(QuestionWordFirst.Read(sentence, at + name), VerbFirst.Read(sentence, at + name)));
        }

        return strongest;
    }

    /// <summary>A filler or a greeting; "nä r" is a split "när", not a no.</summary>
    private static bool IsBeforeQuestion(Sentence sentence, int at) =>
        QuestionWords.Greetings.Contains(sentence[at]) || (QuestionWords.Fillers.Contains(sentence[at]) && !(sentence[at] == "nä" && sentence[at + 1] == "r"));

    /// <summary>After "om det regnar," the verb comes first without asking; otherwise a comma may hide a question.</summary>
    private static QuestionSigns AfterComma(Sentence sentence, int comma, bool statement)
    {
        var at = QuestionWords.Fillers.Contains(sentence[comma]) || QuestionWords.Adverbs.Contains(sentence[comma]) ? comma + 1 : comma;
        var asksThem = !statement && at == comma && (sentence[at + 1] is "ni" or "man" or "någon" or "nån"
            || (sentence[at + 1] == "det" && QuestionWords.OpenersWithIt.Contains(sentence[at])));
        return Stronger(QuestionWordFirst.Read(sentence, at), asksThem ? Weaken(VerbFirst.Read(sentence, at)) : QuestionSigns.No);
    }

    /// <summary>Without any punctuation before it: "ska dit imorgon när öppnar ni", "bor på Storgatan kan ni ploga".</summary>
    private static QuestionSigns Inside(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count - 2; i++)
        {
            var asksAfterWord = sentence[i] is "när" or "varför" or "hur" or "vad" or "vart" or "nar"
                && Verbs.IsVerb(sentence[i + 1]) && QuestionWords.Askers.Contains(sentence[i + 2]);
            var asksThem = sentence[i] is "kan" or "skulle" or "har" or "ska" or "kommer" && sentence[i + 1] is "ni"
                && !QuestionWords.Fronted.Contains(sentence[i - 1]) && !QuestionWords.Subordinators.Contains(sentence[0]);
            if (asksAfterWord || asksThem)
            {
                return QuestionSigns.Unsure;
            }
        }

        return QuestionSigns.No;
    }

    private static QuestionSigns Stronger(QuestionSigns a, QuestionSigns b) => a > b ? a : b;

    private static QuestionSigns Weaken(QuestionSigns signs) => signs == QuestionSigns.Yes ? QuestionSigns.Unsure : signs;
}
