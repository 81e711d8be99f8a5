using FsCheck;
using FsCheck.Fluent;

namespace TeamsBevakning.Domain.Tests.Items;

public sealed class ItemLifePropertyTests
{
    private static readonly Arbitrary<(int, int, int, int, int)[]> Stories = (
        from what in Gen.Choose(0, 8)
        from verb in Gen.Choose(0, 4)
        from person in Gen.Choose(0, 2)
        from roundsAgo in Gen.Elements(0, 0, 0, 0, 1, 2)
        from minutes in Gen.Elements(0, 1, 29, 30, 31, 600, 1_440)
        select (what, verb, person, roundsAgo, minutes)).ArrayOf().Resize(60).ToArbitrary();

    [Fact]
    public void Whatever_happens_to_an_item_it_stays_whole() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Stories, story =>
        {
            var life = new ItemLife();
            foreach (var step in story)
            {
                life.Step(step);
            }
        }));
}
