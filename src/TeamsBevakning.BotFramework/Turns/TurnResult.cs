using System.Net;

namespace TeamsBevakning.BotFramework;

/// <summary>What the HTTP response of a turn's request says.</summary>
internal static class TurnResult
{
    /// <summary>Null when there is nothing to say but that the activity was received.</summary>
    internal static InvokeResponse? Of(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        }

        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }
}
