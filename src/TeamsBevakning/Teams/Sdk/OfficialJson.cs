using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TeamsBevakning.Teams.Sdk;

/// <summary>JSON as the SDK reads it, but for one thing: a text that looks like an instant stays the text that it is.</summary>
internal static class OfficialJson
{
    private static readonly JsonSerializerSettings Settings = new(HttpHelper.BotMessageSerializerSettings) { DateParseHandling = DateParseHandling.None };

    public static JObject Read(string json)
    {
        using var reader = Reader(new StringReader(json));
        return JObject.Load(reader);
    }

    /// <summary>Null when it is no activity to the SDK.</summary>
    public static Activity? ReadActivity(byte[] utf8)
    {
        try
        {
            using var reader = Reader(new StringReader(Encoding.UTF8.GetString(utf8)));
            var activity = JsonSerializer.Create(Settings).Deserialize<Activity>(reader);
            return activity is null ? null : Readable(activity);
        }
#pragma warning disable CA1031 // Its converters throw much besides JsonException over values of a type that they do not expect.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    /// <summary>The SDK fails over channel data of which one part has another shape than it expects, and over an invoke without a value.</summary>
    private static Activity Readable(Activity activity)
    {
        if (activity.ChannelData is JObject data && !IsChannelData(data))
        {
            activity.ChannelData = new JObject(data.Properties().Where(part => IsChannelData(new JObject(part))));
        }

        activity.Value ??= activity.Type == ActivityTypes.Invoke ? new JObject() : null;
        return activity;
    }

    private static bool IsChannelData(JObject data)
    {
        try
        {
            return data.ToObject<TeamsChannelData>() is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonTextReader Reader(TextReader text) => new(text) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
}
