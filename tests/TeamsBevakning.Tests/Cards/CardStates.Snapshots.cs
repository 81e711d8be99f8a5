using System.Text.Json.Nodes;
using TeamsBevakning.Cards;

namespace TeamsBevakning.Tests.Cards;

/// <summary>Files of snapshots.</summary>
internal static partial class CardStates
{
    private static JsonObject SnapshotAsked => SnapshotFileCard.Data(
        "Badhuset höst.pdf", "https://sjostad-my.sharepoint.com/personal/anna/_layouts/15/download.aspx?UniqueId=1150d938", [.. Samples.Register.Accounts.Take(2)], Texts.FileWhichAccount);
}
