namespace TeamsBevakning.Teams;

/// <summary>Hands a call from Teams to the bot library, which asks for its token before the bot sees it.</summary>
internal sealed class TeamsEntrance(IBotFrameworkHttpAdapter adapter, IBot bot)
{
    public Task ProcessAsync(HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
}
