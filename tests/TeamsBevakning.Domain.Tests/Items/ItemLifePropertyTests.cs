using FsCheck;
using FsCheck.Fluent;

namespace TeamsBevakning.Domain.Tests.Items;

public sealed class ItemLifePropertyTests
{
    [Fact]
    public void Whatever_happens_to_an_item_it_stays_whole_and_ends_with_someone() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Lives.All, lived =>
        {
            var life = new ItemLife(lived.Start);
            foreach (var happens in lived.Events)
            {
                life.Live(happens);
            }
        }));
}
