using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;

namespace TeamsBevakning.Tests.Cards;

/// <summary>Files of snapshots.</summary>
internal static partial class CardStates
{
    private static Dictionary<string, Func<DrawnCard>> OfSnapshots => new()
    {
        ["snapshot-file"] = () => Drawn("snapshot-file", SnapshotAsked(ReplyLanguage.Swedish)),
        ["snapshot-file-kept"] = () => Drawn("snapshot-file", SnapshotFileCard.Data("Badhuset höst.pdf", string.Empty, [], "Ögonblicksbilden av Badhuset är sparad som fb-badhuset_2026-11-16_f496896a84cfd792.pdf (312 kB), och ärendet är avslutat.", ReplyLanguage.Swedish)),
        ["snapshot-came"] = () => SnapshotTaken.Kept(File, "Anna Berg", Hour).After(PressVerb.Done, "Anna Berg", Duration.Zero).Draw(CardKind.SnapshotCame),
        ["snapshot-came-link"] = () => SnapshotTaken.After(PressVerb.Done, "Bo Ek", Hour, "https://arkiv.sjostad.example/badhuset/2026-11-16.pdf").Draw(CardKind.SnapshotCame),
        ["snapshot-came-said"] = () => SnapshotTaken.After(PressVerb.Done, "Bo Ek", Hour, note: "Ligger i pärmen hos registratorn").Draw(CardKind.SnapshotCame),
    };

    private static JsonObject SnapshotAsked(ReplyLanguage language) => SnapshotFileCard.Data(
        "Badhuset höst.pdf", "https://sjostad-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?UniqueId=1150d938", [.. Samples.Register.Accounts.Take(2)], language.Of(Texts.FileWhichAccount, TeamsBevakning.English.FileWhichAccount), language);

    private static KeptSnapshot File => new("fb-badhuset_2026-11-16_f496896a84cfd792.pdf", 319_488, "f496896a84cfd79203b1e2d5a0c6f7788990aabbccddeeff0011223344556677", "Badhuset höst.pdf");

    private static CardStory SnapshotTaken => new(ItemKind.Snapshot, new Matter("account:fb-badhuset", "Ögonblicksbild av Badhuset", null), Gislaved, Samples.Register.Accounts.First());
}
