namespace TeamsBevakning.Web;

/// <summary><c>POST /api/messages</c>: where Teams calls the bot.</summary>
internal static class MessagesEndpoint
{
    public const string Path = "/api/messages";

    public static void MapMessages(this IEndpointRouteBuilder app) =>
        app.MapPost(Path, (HttpContext context, Teams.TeamsEntrance entrance) => entrance.ProcessAsync(context));
}
