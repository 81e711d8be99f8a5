using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Sources.Facebook;

/// <summary>Takes in what proven webhook calls tell.</summary>
internal sealed class FacebookIntake(FacebookReader reader, CurrentRegister registers, IItems items, ReceivePosts receive, ILogger<FacebookIntake> logger)
{
    public async Task<FacebookOutcome> RunAsync(IReadOnlyList<FacebookCall?> calls, CancellationToken ct)
    {
        if (await registers.ReadAsync(ct) is not { } register)
        {
            Log.FacebookWithoutRegister(logger);
            return FacebookOutcome.NoRegister;
        }

        var changes = reader.CommentsOf(calls, register);
        var known = await items.ThreadsOfAsync([.. changes.Select(change => change.Post)], ct);
        await receive.RunAsync([.. FacebookReader.OwnPostsOf(calls, register), .. FacebookOrder.Settle(changes, known)], register, ct);
        return FacebookOutcome.Taken;
    }
}

internal enum FacebookOutcome
{
    /// <summary>All that was understood is on disk.</summary>
    Taken,

    /// <summary>Nobody's comments are known yet; the same call may succeed later.</summary>
    NoRegister,
}
