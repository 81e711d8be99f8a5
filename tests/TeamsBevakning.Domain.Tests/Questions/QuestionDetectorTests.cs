using System.Text;
using TeamsBevakning.Domain.Questions;
using static TeamsBevakning.Domain.Questions.QuestionSigns;

namespace TeamsBevakning.Domain.Tests.Questions;

public sealed class QuestionDetectorTests
{
    [Theory]
    [InlineData("", No)]
    [InlineData("   \n\n ", No)]
    [InlineData("?", Unsure)]
    [InlineData("Öppet idag?", Yes)]
    [InlineData("Öppet idag ?", Yes)]
    [InlineData("Öppet idag 😀?", Yes)]
    [InlineData("Öppet idag?! ", Unsure)]
    [InlineData("Öppet idag!? ", Unsure)]
    [InlineData("Öppet idag⁉", Unsure)]
    [InlineData("Öppet idag❓", Yes)]
    [InlineData("Fint, eller hur?", Unsure)]
    public void Question_mark_asks_unless_it_shouts_stands_alone_or_begs_agreement(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("https://www.kommun.se/sok?q=bad", No)]
    [InlineData("kommun.se/sok?q=bad", No)]
    [InlineData("kommun.se?q=bad", No)]
    [InlineData("WWW.KOMMUN.SE/SOK?Q", No)]
    [InlineData("Bra text (https://a.se/?x=1&y=?2) tycker jag", No)]
    [InlineData("Har ni läst https://a.se/b?", Yes)]
    [InlineData("https://a.se/b?c=d När öppnar ni", Yes)]
    [InlineData("Var det 1/4?", Yes)]
    [InlineData("Mejla info@kommun.se", No)]
    public void Question_mark_inside_a_link_asks_nothing(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("Hej!När öppnar ni.Tack", Yes)]
    [InlineData("Tack för allt\nNär öppnar ni\nMvh Eva", Yes)]
    [InlineData("Fint❤️❤️när öppnar ni", Yes)]
    [InlineData("@kommunen, när öppnar ni", Yes)]
    [InlineData("Så bra. Kan man boka? Vi kommer gärna!", Yes)]
    [InlineData("NÄÄÄÄR ÖPPNAR NIIII", Yes)]
    [InlineData("Vi ska bada imorgon när öppnar ni", Unsure)]
    public void Any_sentence_that_asks_counts(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("Na\u0308r o\u0308ppnar ni", Yes)]
    [InlineData("N\u200bär\u202e öppnar\u2066 ni", Yes)]
    [InlineData("Öppet idag\uff1f", Yes)]
    [InlineData("Öppet idag\u037e", Yes)]
    [InlineData("Öppet idag\u061f", Yes)]
    [InlineData("Öppet idag\ufe0f?\ufeff", Yes)]
    [InlineData("Tack\ud83d", No)]
    [InlineData("\udc00När öppnar ni", Yes)]
    public void Odd_Unicode_reads_as_what_it_looks_like(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("RT @namn: När öppnar badet?", No)]
    [InlineData("Stämmer detta? RT @namn: Badet är stängt", Yes)]
    [InlineData("Hon sa \"varför är det stängt\" och gick", No)]
    [InlineData("Hon sa ”varför är det stängt?” och gick", Unsure)]
    [InlineData("3\" rör har ni det", Unsure)]
    [InlineData("> När öppnar ni", Yes)]
    public void Anothers_words_do_not_ask_for_the_writer(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("Vad fint det blev", No)]
    [InlineData("Vad kostar det", Yes)]
    [InlineData("Vilken fin park", No)]
    [InlineData("Vilken tid öppnar badet", Yes)]
    [InlineData("När ni öppnar kommer vi", No)]
    [InlineData("När öppnar ni", Yes)]
    [InlineData("Hur ni behandlar folk är en skam", No)]
    [InlineData("Hur kan ni göra så mot folk", Unsure)]
    [InlineData("Var rädda om varandra", No)]
    [InlineData("Var ligger badet", Yes)]
    [InlineData("var för är det stängt", Yes)]
    public void Question_word_is_told_from_exclamation_and_clause(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("Kan man boka", Yes)]
    [InlineData("Kan rekommendera stället", No)]
    [InlineData("Är badet öppet", Unsure)]
    [InlineData("Är så trött på er", No)]
    [InlineData("Kommer ni till jul", Yes)]
    [InlineData("Kommer aldrig gå dit igen", No)]
    [InlineData("Kommer ni dit så får ni se", Unsure)]
    [InlineData("Om det regnar, kan ni gå in", No)]
    [InlineData("Nu är det jul", No)]
    [InlineData("Tycker ni gör ett bra jobb", No)]
    [InlineData("E-tjänsten fungerar fint", No)]
    public void Verb_first_is_told_from_statements_without_subject(string text, QuestionSigns expected) => Read(text, expected);

    [Theory]
    [InlineData("Jag undrar när det öppnar.", Yes)]
    [InlineData("Undrade bara om ni fått mitt mejl", Yes)]
    [InlineData("Inte undra på att det tar tid", No)]
    [InlineData("Undrar inte på att folk flyttar härifrån.", No)]
    [InlineData("Undrar inte ni också varför det luktar", Yes)]
    [InlineData("Någon som vet", Yes)]
    [InlineData("Skulle vilja veta vem som bestämmer!", Yes)]
    [InlineData("Tack för svar!", No)]
    [InlineData("Svar tack", Yes)]
    [InlineData("Bara så ni vet", No)]
    public void Wondering_asks(string text, QuestionSigns expected) => Read(text, expected);

    [Fact]
    public void Text_is_required() => Should.Throw<ArgumentNullException>(() => QuestionDetector.Read(null!));

    public static TheoryData<string> Adversarial =>
    [
        "a", "?.", "när ", "och ", "hej ", ", kan ni", "😀", "\"", "@", "@a ", "#", "www.", "a./", "http://a ", "\n", "-",
        "vilken ", "undrar", "\u0308", "aä\u0301", "vad vad när hur ", "är en sak, ",
    ];

    [Theory]
    [MemberData(nameof(Adversarial))]
    public void Work_grows_linearly_with_the_text(string part)
    {
        QuestionDetector.Read(Repeat(part, 10_000), out var once);
        QuestionDetector.Read(Repeat(part, 40_000), out var fourfold);
        once.ShouldBeLessThan(10_000 * 60);
        fourfold.ShouldBeLessThan((once * 4) + 4_000);
    }

    private static string Repeat(string part, int length) => new StringBuilder().Insert(0, part, length / part.Length).ToString();

    private static void Read(string text, QuestionSigns expected) => QuestionDetector.Read(text).ShouldBe(expected, text);
}
