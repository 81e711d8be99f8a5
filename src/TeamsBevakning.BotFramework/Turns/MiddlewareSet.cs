using System.Collections;

namespace TeamsBevakning.BotFramework;

/// <summary>The middleware of an adapter, run in the order it was added.</summary>
public sealed class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> middleware = [];

    /// <summary>Adds one, innermost.</summary>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        this.middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await RunAsync(0, turnContext, (_, token) => next(token), cancellationToken);
    }

    /// <summary>Runs all middleware around a callback.</summary>
    public Task ReceiveActivityWithStatusAsync(ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunAsync(0, turnContext, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => middleware.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(int index, ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        index < middleware.Count
            ? middleware[index].OnTurnAsync(turnContext, token => RunAsync(index + 1, turnContext, callback, token), cancellationToken)
            : callback?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
}
