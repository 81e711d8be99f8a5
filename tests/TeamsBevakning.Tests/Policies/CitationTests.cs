namespace TeamsBevakning.Tests.Policies;

public sealed class CitationTests
{
    public static TheoryData<string> Municipalities { get; } = [.. TestFiles.Municipalities];

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Every_quote_stands_in_the_municipalitys_own_document_under_its_heading(string municipality) =>
        Citation.Faults(TestFiles.Policy(municipality), GuidelineDocument.All[municipality]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Every_listed_heading_and_the_title_is_a_whole_line_of_the_document(string municipality)
    {
        var guideline = GuidelineDocument.All[municipality];

        guideline.ListedHeadings.Append(guideline.Title).Where(text => !guideline.HasLine(text)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Every_document_is_cited(string municipality)
    {
        var policy = TestFiles.Policy(municipality);

        Citation.Of(policy).Select(citation => citation.Source["document"]!.GetValue<string>()).Distinct().Order()
            .ShouldBe(policy["documents"]!.AsObject().Select(document => document.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_changed_word_in_any_quote_is_found(string municipality) =>
        EachFound(municipality, citation => citation.Source["quote"] = citation.Quote + "et");

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_word_left_out_of_any_quote_is_found(string municipality) => EachFound(municipality, citation =>
    {
        var words = citation.Quote.Split(' ');
        citation.Source["quote"] = string.Join(' ', [.. words[..2], .. words[3..]]);
    });

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_quote_moved_to_another_heading_is_found(string municipality) => EachFound(municipality, citation =>
        citation.Source["heading"] = GuidelineDocument.All[municipality].Headings.First(heading => !GuidelineDocument.All[municipality].Says(heading, citation.Quote)));

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_heading_that_the_document_lacks_is_found(string municipality) =>
        EachFound(municipality, citation => citation.Source["heading"] = citation.Heading + " II");

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void A_quote_of_four_words_is_found(string municipality) =>
        EachFound(municipality, citation => citation.Source["quote"] = string.Join(' ', citation.Quote.Split(' ').Where(word => word.Any(char.IsLetter)).Take(4)));

    [Theory]
    [MemberData(nameof(Municipalities))]
    public void Another_municipalitys_document_is_found(string municipality)
    {
        var next = TestFiles.Municipalities[(TestFiles.Municipalities.ToList().IndexOf(municipality) + 1) % TestFiles.Municipalities.Count];

        Citation.Faults(TestFiles.Policy(municipality), GuidelineDocument.All[next]).Count.ShouldBeGreaterThan(Citation.Of(TestFiles.Policy(municipality)).Count / 2);
    }

    /// <summary>Spoils one citation at a time; each time that one must be told of.</summary>
    private static void EachFound(string municipality, Action<Citation> spoil)
    {
        var whole = TestFiles.Policy(municipality);
        var unnoticed = new List<string>();
        for (var i = 0; i < Citation.Of(whole).Count; i++)
        {
            var policy = whole.DeepClone().AsObject();
            var spoiled = Citation.Of(policy)[i];
            spoil(spoiled);
            if (!Citation.Faults(policy, GuidelineDocument.All[municipality]).Any(fault => fault.StartsWith(spoiled.Path + ":", StringComparison.Ordinal)))
            {
                unnoticed.Add($"{spoiled.Path}: {spoiled.Quote}");
            }
        }

        unnoticed.ShouldBeEmpty();
    }
}
