using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Cards;

/// <summary>What an item is called in a reply. What it is about was named in Swedish when it opened; in English it is named anew from its kind.</summary>
internal static class ReplyItem
{
    public static string Name(Item item, Register register, ReplyLanguage language) => language switch
    {
        ReplyLanguage.Swedish => ItemName.Of(item, register),
        ReplyLanguage.English => item.Matter is { } matter ? EnglishName(item, matter, register) : ItemName.Of(item, register),
    };

    /// <summary>The beginning of what is written, or of what else the item is about, on one line.</summary>
    public static string Excerpt(Story story, Register register, int longest, ReplyLanguage language) => language switch
    {
        ReplyLanguage.Swedish => CommentData.Excerpt(story, longest),
        ReplyLanguage.English when story.Item.Matter is { } matter => EnglishTitle(story.Item, matter, register),
        ReplyLanguage.English => string.IsNullOrWhiteSpace(story.Comment!.Post.Text) ? English.EmptyComment : CommentData.Excerpt(story, longest),
    };

    private static string EnglishTitle(Item item, Matter matter, Register register) => item.Kind switch
    {
        ItemKind.SecretExpiry => English.SecretTitle.With(matter.Name),
        ItemKind.Unwatched => English.UnwatchedTitle.With(matter.Name),
        ItemKind.Undelivered => English.UndeliveredTitle.With(matter.Name),
        ItemKind.RegisterGap => English.GapTitle.With(matter.Name),
        ItemKind.Question or ItemKind.FlaggedComment or ItemKind.Snapshot or ItemKind.Oversight or ItemKind.SilentSource
            or ItemKind.InactiveAccount or ItemKind.ReportDue or ItemKind.GuidelineReview or ItemKind.Stalled => EnglishName(item, matter, register),
    };

    private static string EnglishName(Item item, Matter matter, Register register)
    {
        string Unit() => register.Find(item.Unit)?.Name ?? item.Unit.Value;
        return item.Kind switch
        {
            ItemKind.Snapshot => English.SnapshotName.With(item.Account is { } account ? register.Find(account)?.Name ?? account.Value : Unit()),
            ItemKind.InactiveAccount => English.InactiveName.With(item.Account is { } account ? register.Find(account)?.Name ?? account.Value : Unit()),
            ItemKind.Oversight => English.LookName.With(Unit()),
            ItemKind.ReportDue => English.ReportName.With(Unit()),
            ItemKind.GuidelineReview => English.ReviewName,
            ItemKind.Stalled => English.StalledName,
            ItemKind.Question or ItemKind.FlaggedComment or ItemKind.SilentSource or ItemKind.RegisterGap
                or ItemKind.SecretExpiry or ItemKind.Unwatched or ItemKind.Undelivered => matter.Name,
        };
    }
}
