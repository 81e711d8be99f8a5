using Microsoft.Extensions.Options;
using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Credentials;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Settings;
using TeamsBevakning.Storage;
using TeamsBevakning.Storage.Sql;
using TeamsBevakning.Teams;

namespace TeamsBevakning.Slices;

/// <summary>Secrets and certificates that are about to end are items in good time. An end that has moved closes its item.</summary>
internal sealed class WatchCredentials(
    CredentialStore store, IConfiguration configuration, IItems items, CurrentRegister registers, CurrentPolicy policies, IOptions<WatchSettings> settings, TimeProvider clock, ILogger<WatchCredentials> logger)
{
    private IReadOnlyList<string> gone = [];
    private bool isKnown;

    /// <summary>Looks at those whose time has come; the first time also at what the settings now say.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            return;
        }

        var at = clock.Now();
        if (!isKnown)
        {
            (gone, isKnown) = (await store.SyncAsync(Known(), at), true);
        }

        foreach (var id in gone)
        {
            await CloseAsync(id, register, at, ct);
        }

        gone = [];
        foreach (var credential in await store.DueAsync(at, ct))
        {
            await LookAsync(credential, register, at, ct);
        }
    }

    private IReadOnlyList<Credential> Known() =>
    [
        .. CredentialExpiry.Known(configuration).Select(known => new Credential(
            known.Setting, known.Setting.StartsWith("Bot:Certificate", StringComparison.Ordinal) ? Texts.BotCertificate : Texts.BotSecret, known.ExpiresAt)),
    ];

    private async Task LookAsync(Credential credential, Register register, Instant at, CancellationToken ct)
    {
        var central = register.Municipality.CommunicationsUnit;
        var unit = settings.Value.Unit is { Length: > 0 } own && register.Find(new UnitId(own)) is { } named ? named.Id : central;
        var open = await items.FindUnhandledAsync(ItemKind.SecretExpiry, credential.Id, ct);
        var changes = ExpiryRule.Decide(credential, open, unit, await policies.ReadAsync(ct), central, at);

        // A stale one was pressed at the same moment: it is due still.
        if (changes.Count == 0 || await items.CommitAsync(changes, at, ct) is CommitOutcome.Committed)
        {
            Log.CredentialWatched(logger, credential.Id, credential.ExpiresAt);
            await store.DoneAsync(credential, ExpiryRule.NextAt(credential, at));
        }
    }

    private async Task CloseAsync(string id, Register register, Instant at, CancellationToken ct)
    {
        if (await items.FindUnhandledAsync(ItemKind.SecretExpiry, id, ct) is { } open && Closing.Decide(open, register.Municipality.CommunicationsUnit, at) is { } change)
        {
            await items.CommitAsync([change], at, ct);
        }
    }
}
