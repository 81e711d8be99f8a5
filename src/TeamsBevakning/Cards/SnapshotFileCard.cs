using System.Text.Json.Nodes;
using TeamsBevakning.Domain.Accounts;

namespace TeamsBevakning.Cards;

/// <summary>The data of <c>cards/snapshot-file.json</c>: which account an attached file is of, or what came of it.</summary>
internal static class SnapshotFileCard
{
    /// <summary>A card may be 28 KB in all.</summary>
    private const int MostAccounts = 60;

    private const int LongestName = 80;

    /// <param name="name">What the person called the file.</param>
    /// <param name="url">Where it can be fetched.</param>
    /// <param name="accounts">What it may be of; none when that is settled.</param>
    /// <param name="text">What is asked, or what came of it.</param>
    public static JsonObject Data(string name, string url, IReadOnlyList<Account> accounts, string text, ReplyLanguage language)
    {
        var asks = accounts.Count > 0;
        return new JsonObject
        {
            ["lang"] = language.Tag(),
            ["language"] = language.Tag(),
            ["words"] = new JsonObject
            {
                ["title"] = language.Of(Texts.SnapshotFormTitle, English.SnapshotFormTitle),
                ["which"] = language.Of(Texts.SnapshotFormWhich, English.SnapshotFormWhich),
                ["choose"] = language.Of(Texts.SnapshotFormChoose, English.SnapshotFormChoose),
                ["save"] = language.Of(Texts.SnapshotFormSave, English.SnapshotFormSave),
            },
            ["summary"] = text,
            ["tone"] = asks ? "emphasis" : "good",
            ["file"] = PeoplesText.Shown(name),
            ["text"] = PeoplesText.Shown(text),
            ["asks"] = asks,
            ["accounts"] = new JsonArray([.. accounts.Take(MostAccounts).Select(account => new JsonObject { ["name"] = $"{SwedishText.Cut(account.BareName, LongestName, "…")} ({account.Platform})", ["id"] = account.Id.Value })]),
            ["url"] = asks ? url : string.Empty,
            ["name"] = name,
        };
    }
}
