using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsBevakning.Chaos.Connector;

namespace TeamsBevakning.Chaos.Load;

/// <summary>People who press the buttons of cards that stand in the channels: now and then an old card, the same press twice, or one who may not.</summary>
internal sealed class Pressers(Wire wire, Activities activities, LoadMemory memory, ConnectorRecord record, IReadOnlyList<Person> people, Random random)
{
    private const int MostTries = 4;
    private const int Latest = 300;

    public async Task RunAsync(CancellationToken ct)
    {
        while (true)
        {
            if (Choose() is { } choice)
            {
                await PressAsync(choice.Card, choice.Button, ct);
            }

            await Pause.BetweenAsync(random, 20, 400, ct);
        }
    }

    /// <summary>Presses once, without trying again.</summary>
    public async Task<string?> TryAsync(CancellationToken ct)
    {
        if (Choose() is not { } choice)
        {
            throw new ChaosException("No card with a button stands anywhere.");
        }

        var (press, body) = Made(people[random.Next(people.Count)], choice.Card, choice.Button);
        await SendAsync(press, body, ct);
        return press.LastSentence;
    }

    private (StandingCard Card, CardButton Button)? Choose()
    {
        var standing = record.Standing();
        var cards = standing.Skip(standing.Count - Latest).Where(card => card.Content.Buttons.Count > 0).ToList();
        if (cards.Count == 0)
        {
            return null;
        }

        var card = cards[random.Next(cards.Count)];
        var shown = card.Before is { Buttons.Count: > 0 } before && random.Next(10) == 0 ? before : card.Content;
        return (card, shown.Buttons[random.Next(shown.Buttons.Count)]);
    }

    private async Task PressAsync(StandingCard card, CardButton button, CancellationToken ct)
    {
        var person = random.Next(25) == 0 ? Person.Stranger : people[random.Next(people.Count)];
        var (press, body) = Made(person, card, button);
        if (random.Next(8) == 0)
        {
            // Teams was unsure, and sends the same while the first is still under way.
            await Task.WhenAll(SendAsync(press, body, ct), SendAsync(press, body, ct));
        }

        for (var tries = 0; tries < MostTries && !await SendAsync(press, body, ct); tries++)
        {
            await Pause.BetweenAsync(random, 200, 800, ct);
        }
    }

    private (SentPress Press, string Body) Made(Person person, StandingCard card, CardButton button)
    {
        var inputs = button.Verb == "noAction" ? new JsonObject { ["reason"] = "Annat" } : [];
        var activity = activities.Press(person, card, button, inputs);
        var press = new SentPress((string)activity["id"]!, button.Item, button.Verb, person.ObjectId);
        memory.Add(press);
        return (press, activity.ToJsonString());
    }

    /// <summary>Whether an answer came.</summary>
    private async Task<bool> SendAsync(SentPress press, string body, CancellationToken ct)
    {
        if (await wire.PostAsync("/api/messages", body, _ => { }, random, ct) is not { Status: HttpStatusCode.OK } answer)
        {
            return false;
        }

        using var json = JsonDocument.Parse(answer.Body);
        var isCard = json.RootElement.GetProperty("type").GetString() == "application/vnd.microsoft.card.adaptive";
        press.Answered(isCard ? PressAnswer.Card : PressAnswer.Sentence, isCard ? null : json.RootElement.GetProperty("value").GetString());
        return true;
    }
}
