using Microsoft.Extensions.Options;
using TeamsBevakning.Tests.Web;

namespace TeamsBevakning.Tests.Sources;

public sealed class SourcesSettingsTests
{
    [Theory]
    [InlineData("Intake:Senders:webb:Secret", "kort", "Intake:Senders:webb:Secret är bara 4 tecken. Ange en hemlighet på minst 32 tecken")]
    [InlineData("Intake:Senders:webb:Secret", "", "Intake:Senders:webb:Secret saknas. Ange")]
    [InlineData("Intake:Senders:a b:Secret", SourcesHost.Secret, "Intake:Senders:a b: namnet står i adressen")]
    [InlineData("Sources:Facebook:VerifyToken", "", "Sources:Facebook:VerifyToken saknas fast Sources:Facebook:AppSecret är satt")]
    [InlineData("Sources:Facebook:AppSecret", "", "Sources:Facebook:AppSecret saknas fast Sources:Facebook:VerifyToken är satt")]
    [InlineData("Sources:Replay:File", "finns-inte.jsonl", "finns-inte.jsonl finns inte. Ange en fil")]
    public async Task Bad_setting_stops_start_up_and_names_key_fault_and_remedy(string key, string value, string message)
    {
        var host = new SourcesHost();
        host.Settings[key] = value;

        var refusal = await Should.ThrowAsync<OptionsValidationException>(host.InitializeAsync);

        refusal.Message.ShouldContain(message);
        refusal.Message.ShouldNotContain(SourcesHost.AppSecret);
        await host.DisposeAsync();
    }
}
