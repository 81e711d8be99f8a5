using System.Security.Claims;
using TeamsBevakning.Doctor;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Outbox;
using TeamsBevakning.Storage;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Teams;

/// <summary>Whether the bot gets a token that Teams takes: asks for the members of a conversation that does not exist, which changes nothing.</summary>
internal sealed class CredentialsCheckup(BotFrameworkAuthentication authentication, BotIdentity identity, ITies ties, TimeProvider clock) : ICheckup
{
    private const string PublicService = "https://smba.trafficmanager.net/teams/";

    public string Subject => "Inloggning i Teams";

    public bool IsOnline => true;

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        if (identity.AppId.Length == 0)
        {
            return [Finding.Noted("Boten körs utan inloggning, som bara går i Development.")];
        }

        var service = await ties.ListAsync(ct) is [var tie, ..] ? tie.ServiceUrl : PublicService;
        try
        {
            var claims = new ClaimsIdentity([new Claim("aud", identity.AppId), new Claim("appid", identity.AppId)]);
            using var connector = await authentication.CreateConnectorFactory(claims).CreateAsync(service, identity.Audience, ct);
            await connector.Conversations.GetConversationMembersAsync("19:doctor@thread.tacv2", ct);
        }
        catch (Exception e) when (BotSdk.RefusalOf(e, clock.GetUtcNow()) is { } refusal)
        {
            return [refusal.Status == 401 ? Wrong(DeliveryFault.BotUnknown, $"401 {refusal.Code}".TrimEnd()) : Works()];
        }
        catch (Exception e) when (TokenFault.Of(e) is { } lacking)
        {
            return [Wrong(lacking.Fault, lacking.Reason)];
        }
        catch (Exception e) when (BotSdk.IsOutOfReach(e) && !ct.IsCancellationRequested)
        {
            return [Finding.Wrong($"Teams går inte att nå på {service} ({e.GetType().Name}).", "Kontrollera nätverket och brandväggen.")];
        }

        return [Works()];
    }

    private static Finding Works() => Finding.Well("Boten får en biljett, och Teams godtar den.");

    private static Finding Wrong(DeliveryFault fault, string reason) => Finding.Wrong($"{reason}: {FaultText.What(fault)}.", FaultText.ToDo(fault));
}
