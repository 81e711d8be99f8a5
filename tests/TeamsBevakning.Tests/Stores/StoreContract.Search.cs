using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Comments;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage.Sql;

namespace TeamsBevakning.Tests.Stores;

public abstract partial class StoreContract
{
    [ContractFact]
    public async Task A_search_goes_through_the_accounts_unhandled_items_those_of_no_account_and_what_came_in_lately()
    {
        var asked = Samples.Found(KnownThreads.None, At, Samples.Post("fraga"), Samples.Post("svarad"));
        foreach (var change in asked)
        {
            await CommitAsync(change);
        }

        var answered = Samples.Pressed(asked[1].Item!, PressVerb.Answered);
        await CommitAsync(answered);
        var matter = Opening.Decide(ItemKind.SecretExpiry, new Matter("hemlighet", "Hemligheten", null), Samples.Kommunikation, null, Samples.Policy, Samples.Kommunikation, At);
        await CommitAsync(matter);
        var search = new ItemSearch(store.Database);
        var (account, day) = (asked[0].Item!.Account!.Value, Duration.FromDays(1));

        var found = await search.CandidatesAsync([account], At - day, default);
        found.Select(story => story.Item.Id).ShouldBe([asked[0].Item!.Id, matter.Item!.Id, answered.Item!.Id], ignoreOrder: true);
        found[^1].Item.Id.ShouldBe(answered.Item.Id);
        found.Single(story => story.Item.Id == asked[0].Item!.Id).Comment.ShouldBe(asked[0].Comment);
        (await search.CandidatesAsync([account], At + day, default)).Select(story => story.Item.IsUnhandled).ShouldBe([true, true]);
        (await search.CandidatesAsync([new AccountId("annat")], At - day, default)).ShouldHaveSingleItem().Item.ShouldBe(matter.Item);
        (await search.CandidatesAsync([], At - day, default)).Count.ShouldBe(1);
    }
}
