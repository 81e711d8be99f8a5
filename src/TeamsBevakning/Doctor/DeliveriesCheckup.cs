using TeamsBevakning.Domain.Items;
using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Doctor;

/// <summary>What does not reach people, and why.</summary>
internal sealed class DeliveriesCheckup(DeliveryTroubles troubles, IItems items) : ICheckup
{
    public string Subject => "Aviseringar";

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var findings = (await troubles.ReadAsync(ReplyLanguage.Swedish, ct))
            .Select(trouble => new Finding(trouble.PassesByItself ? Verdict.Noted : Verdict.Wrong, trouble.Text, trouble.ToDo)).ToList();
        findings.AddRange((await items.ListUnhandledAsync(ct)).Where(item => item.Kind is ItemKind.Undelivered)
            .Select(item => Finding.Wrong($"Ärende {item.Id.Tail} är öppet: aviseringar till {item.Matter?.Name} når inte fram.")));
        return findings.Count > 0 ? findings : [Finding.Well("Alla når fram.")];
    }
}
