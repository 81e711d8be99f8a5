using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;

namespace TeamsBevakning.Domain.Tests.Items;

public sealed class ItemIdTests
{
    [Fact]
    public void The_same_comment_always_names_the_same_item()
    {
        var id = ItemId.Of(new AccountId("fb-badhuset"), new CommentId("1_2"));

        ItemId.Of(new AccountId("fb-badhuset"), new CommentId("1_2")).ShouldBe(id);
        ItemId.Of(new AccountId("fb-badhus"), new CommentId("et1_2")).ShouldNotBe(id);
        ItemId.Of(new AccountId("fb-badhuset"), new CommentId("1_3")).ShouldNotBe(id);
        id.ToString()[14].ShouldBe('8');
        "89ab".ShouldContain(id.ToString()[19]);
        id.Tail.ShouldBe(id.ToString()[^8..]);
    }
}
