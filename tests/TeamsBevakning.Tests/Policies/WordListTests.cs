using NodaTime;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Policies;

namespace TeamsBevakning.Tests.Policies;

/// <summary>The word lists as they are delivered, on comments as people write them. Sure and unsure: what may be harmless is asked about, never concluded.</summary>
public sealed class WordListTests
{
    private static readonly FlagWords Words = WordLists.Load();

    [Theory]
    [InlineData(FlagSign.Threat, true, "Jag vet inte vem du är men jag kommer slå ihjäl dig")]
    [InlineData(FlagSign.Threat, true, "Din jävel, du ska få en kula i pannan")]
    [InlineData(FlagSign.Threat, true, "Jag skär halsen av dig")]
    [InlineData(FlagSign.Threat, true, "Passa dig, jag ska döda dig och din familj")]
    [InlineData(FlagSign.Threat, false, "Vi vet var era barn går i skola")]
    [InlineData(FlagSign.Threat, false, "du kommer ångra detta")]
    [InlineData(FlagSign.Threat, false, "Bränn ner moskén")]
    [InlineData(FlagSign.Threat, false, "Politikerna borde skjutas")]
    [InlineData(FlagSign.Threat, false, "vi ska bränna ner kommunhuset")]
    [InlineData(FlagSign.Slur, true, "fucking blattar överallt")]
    [InlineData(FlagSign.Slur, true, "åk hem din jävla babbe")]
    [InlineData(FlagSign.Slur, true, "Era svin")]
    [InlineData(FlagSign.Slur, false, "Jävla idioter på tekniska")]
    [InlineData(FlagSign.Selling, true, "Tjäna 5000 kr om dagen hemifrån: https://tjana-nu.example/abc")]
    [InlineData(FlagSign.Selling, true, "Passiv inkomst, skriv till mig https://t.example/x")]
    [InlineData(FlagSign.Selling, false, "Billiga märkesskor, 70 % rabatt bara idag www.skor-rea.example")]
    public void What_is_meant_is_found(FlagSign sign, bool sure, string text) =>
        Read(text).ShouldContain(hit => hit.Sign == sign && hit.Sure == sure);

    [Theory]
    [InlineData("Vi fick en kula i tombolan, kul!")]
    [InlineData("Jag dör av skratt")]
    [InlineData("De borde skjuta upp mötet till nästa vecka.")]
    [InlineData("Slå ihop de två skolorna, säger jag.")]
    [InlineData("Du kommer inte ångra dig, boka i dag!")]
    [InlineData("Tränaren sa: vi ska krossa dem på lördag!")]
    [InlineData("De ska döda ogräset i rabatten")]
    [InlineData("Kyrkan brann ner 1880.")]
    [InlineData("Svarta listan över krogar är uppdaterad.")]
    [InlineData("Negerbollar heter chokladbollar nuförtiden.")]
    [InlineData("Bögarnas pridetåg var så fint!")]
    [InlineData("Grattis alla samer på nationaldagen!")]
    [InlineData("Romer och resande har en lång historia i Sverige.")]
    [InlineData("Vildsvin på golfbanan igen")]
    [InlineData("Vilket as till väg, full av hål")]
    [InlineData("Loppisen har rea på lördag!")]
    [InlineData("Skolan säljer korv på lördag: https://skolan.example")]
    [InlineData("Läs mer på https://kommunen.example/nyheter")]
    public void What_everybody_writes_is_left_alone(string text) => Read(text).ShouldBeEmpty();

    private static IReadOnlyList<FlagHit> Read(string text) => FlagDetector.Read(text, Words, new LocalDate(2026, 11, 21)).All;
}
