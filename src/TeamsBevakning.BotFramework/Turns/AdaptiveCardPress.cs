using System.Net;
using System.Text.Json;

namespace TeamsBevakning.BotFramework;

/// <summary>Reads the argument of an <c>adaptiveCard/action</c> call; what is wrong with it is answered with 400 and a card error.</summary>
internal static class AdaptiveCardPress
{
    internal static AdaptiveCardInvokeValue Read(object? value)
    {
        if (value is null)
        {
            throw Refusal("BadRequest", "Missing value property");
        }

        AdaptiveCardInvokeValue? pressed;
        try
        {
            pressed = BotJson.Read<AdaptiveCardInvokeValue>(value);
        }
        catch (JsonException)
        {
            throw Refusal("BadRequest", "Value property is not properly formed");
        }

        if (pressed?.Action is not { } action)
        {
            throw Refusal("BadRequest", "Missing action property");
        }

        return action.Type == "Action.Execute" ? pressed : throw Refusal("NotSupported", $"The action '{action.Type}'is not supported.");
    }

    private static ActivityHandler.InvokeResponseException Refusal(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, message),
        });
}
