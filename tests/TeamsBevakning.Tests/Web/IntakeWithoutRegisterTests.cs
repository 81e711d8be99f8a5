namespace TeamsBevakning.Tests.Web;

public sealed class IntakeWithoutRegisterTests : IAsyncLifetime
{
    private readonly SourcesHost host = new() { ImportsRegister = false };

    public Task InitializeAsync() => host.InitializeAsync();

    public Task DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Signed_intake_says_that_no_register_is_imported()
    {
        var response = await new IntakeRequest(IntakeRequest.Question).SendAsync(host);

        response.Status.ShouldBe(422);
        response.Body.ShouldContain("inget register är importerat");
    }

    [Fact]
    public async Task Facebook_is_told_to_send_again_and_is_heard_once_a_register_is_there()
    {
        (await FacebookCalls.SendAsync(host, "comment-add")).ShouldBe(503);

        await host.ImportAsync();

        (await FacebookCalls.SendAsync(host, "comment-add")).ShouldBe(200);
        host.Count("item").ShouldBe(1);
    }
}
