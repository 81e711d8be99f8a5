using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TeamsBevakning.Teams;
using TeamsBevakning.Teams.Sdk;

namespace TeamsBevakning.Bench.Load.Servers;

/// <summary>A bot on our library that says back what was said to it.</summary>
internal sealed class BotEcho : ActivityHandler
{
    public static async Task RunAsync()
    {
        var builder = BareServer.Builder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Bot:DangerouslyAllowUnauthenticatedRequests"] = "true" });
        builder.Services.AddSingleton<CloudAdapter, LoggingAdapter>();
        var section = builder.Configuration.GetSection("Bot");
        builder.Services.AddSingleton(services => BotSdk.CreateCredentials(section, services));
        builder.Services.AddSingleton(services => BotSdk.CreateAuthentication(section, services));
        builder.Services.AddBotLibrary(section);
        builder.Services.AddSingleton<IBot, BotEcho>();
        var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await BareServer.ServeAsync(app);
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
