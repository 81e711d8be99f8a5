using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TeamsBevakning.Tests.Web;

/// <summary>Keeps what is logged, so that tests can see what is told and what must never be.</summary>
internal sealed class QueueLog(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue($"{eventId.Name}: {formatter(state, exception)} {exception}");
}
