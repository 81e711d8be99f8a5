using TeamsBevakning.Cli;

namespace TeamsBevakning.Doctor;

/// <summary>Every checkup, one after the other. What one of them cannot be made for is its finding.</summary>
internal sealed class Examination(IServiceProvider services, IEnumerable<CheckupEntry> entries)
{
    public async IAsyncEnumerable<(string Subject, IReadOnlyList<Finding> Findings)> RunAsync(bool offline, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var entry in entries)
        {
            if (await LookAsync(entry, offline, ct) is { } looked)
            {
                yield return looked;
            }
        }
    }

    private async Task<(string, IReadOnlyList<Finding>)?> LookAsync(CheckupEntry entry, bool offline, CancellationToken ct)
    {
        var subject = entry.Subject;
        try
        {
            var checkup = entry.Make(services);
            subject = checkup.Subject;
            return offline && checkup.IsOnline ? null : (subject, await checkup.LookAsync(ct));
        }
        catch (Exception e) when (CommandRun.Told(e) is { } words)
        {
            return (subject, [Finding.Wrong(words)]);
        }
    }
}

/// <summary>A checkup that is yet to be made, since what it needs may be what is wrong.</summary>
internal sealed record CheckupEntry(string Subject, Func<IServiceProvider, ICheckup> Make);
