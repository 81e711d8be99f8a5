using OpenTelemetry;
using OpenTelemetry.Logs;

namespace TeamsBevakning.Telemetry;

/// <summary>Of an exception only its type leaves the machine: its message may quote what it failed on.</summary>
internal sealed class SafeLog : BaseProcessor<LogRecord>
{
    public override void OnEnd(LogRecord data)
    {
        if (data.Exception is { } exception)
        {
            data.Exception = null;
            data.Attributes = [.. data.Attributes ?? [], new("exception.type", exception.GetType().FullName)];
        }
    }
}
