using System.Net;

namespace TeamsBevakning.BotFramework;

public partial class ActivityHandler
{
    /// <summary>An answer of status 200 with a body, or none.</summary>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>A call came. What this class does not know is answered with 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            if (turnContext.Activity.Name == "adaptiveCard/action")
            {
                var pressed = AdaptiveCardPress.Read(turnContext.Activity.Value);
                return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken));
            }

            throw new InvokeResponseException(HttpStatusCode.NotImplemented);
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>An Action.Execute was pressed. The answer is the new card, a message or an error. Unless overridden: 501.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken);

        // A bot may have sent the answer itself.
        if (answer is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, cancellationToken);
        }
    }

    /// <summary>Ends a call with a status, and perhaps a body, instead of an answer.</summary>
    protected internal sealed class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode statusCode = HttpStatusCode.NotImplemented;
        private readonly object? body;

        /// <summary>Ends a call with 501.</summary>
        public InvokeResponseException()
        {
        }

        /// <summary>Ends a call with 501 for a reason.</summary>
        public InvokeResponseException(string message)
            : base(message)
        {
        }

        /// <summary>Ends a call with 501 for a reason that has a cause.</summary>
        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
        }

        /// <summary>Ends a call with a status and a body.</summary>
        public InvokeResponseException(HttpStatusCode statusCode, object? body = null)
            : base($"The call is answered with {(int)statusCode}.")
        {
            this.statusCode = statusCode;
            this.body = body;
        }

        /// <summary>The answer of that status and body.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
