using System.Globalization;
using System.Text.Json;
using TeamsBevakning.Cards;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Policies;
using TeamsBevakning.Registers;
using TeamsBevakning.Slices;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Teams;

/// <summary>Answers the buttons of a card that tells of several, also a list that somebody asked for: one press for all, and one of them on its own card. Each item is pressed as if it stood alone.</summary>
internal sealed class GroupPresses(PressItem press, CardViews views, IItems items, CurrentRegister registers, CurrentPolicy policies, CardRenderer renderer, TimeProvider clock)
{
    public const string Take = "groupTake";

    public const string Show = "groupShow";

    /// <summary>More than a card has lines for.</summary>
    private const int Most = 200;

    /// <summary>The card as it now is, or a sentence.</summary>
    public async Task<(DrawnCard? Card, string? Text)> AnswerAsync(IInvokeActivity activity, string verb, JsonElement? data, CancellationToken ct)
    {
        if (data is not { ValueKind: JsonValueKind.Object } fields)
        {
            return (null, Texts.PressUnreadable);
        }

        if (Sender.Of(activity) is not { } sender)
        {
            return (null, Texts.SenderUnknown);
        }

        if (await registers.ReadAsync(ct) is not { } register)
        {
            return (null, Texts.NoRegister);
        }

        return verb == Show
            ? await ShowAsync(Text(fields, "which"), activity, sender, register, ct)
            : await TakeAsync(Text(fields, "items"), activity.Id, sender, register, ct);
    }

    /// <summary>With what may be done with it by the one who asks, as those who escalations come to have it or as its own unit has.</summary>
    private async Task<(DrawnCard? Card, string? Text)> ShowAsync(string? which, IInvokeActivity activity, Actor sender, Register register, CancellationToken ct)
    {
        if (which is not { Length: > 0 } || IdOf(which) is not { } id)
        {
            return (null, Texts.GroupWhich);
        }

        if (await items.StoryOfAsync(id, ct) is not { } story)
        {
            return (null, Texts.CardGoneItem);
        }

        var roles = register.RolesOf(sender.Id, story.Item);
        var kind = story.Item.EscalatedAt is not null && (roles & Roles.Communicator) != 0 ? CardKind.Escalation : CardKind.Question;
        return await views.OwnAsync(kind, id, activity, sender, place: null, ct);
    }

    private async Task<(DrawnCard? Card, string? Text)> TakeAsync(string? written, string? activity, Actor sender, Register register, CancellationToken ct)
    {
        var told = (written ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(RoundOf).ToList();
        if (told.Count is 0 or > Most || told.Contains(null))
        {
            return (null, Texts.PressUnreadable);
        }

        if (!(await policies.ReadAsync(ct)).Gather.PressForAll)
        {
            return (null, Texts.GroupOneByOne);
        }

        (Decision Decision, Item Item)? refused = null;
        var took = 0;
        foreach (var (id, marked) in told.OfType<(ItemId, int?)>().Distinct())
        {
            if (marked is not { } round)
            {
                continue;
            }

            var cause = string.IsNullOrEmpty(activity) ? null : $"{activity} {id} {PressVerb.Take} {round} {sender.Id}";
            if (await press.RunAsync(id, new Press(PressVerb.Take, round, null, null, null, cause), sender, ct) is not { } outcome)
            {
                continue;
            }

            if (outcome.Decision is Decision.Changed or Decision.Repeated)
            {
                took++;
            }
            else
            {
                refused ??= (outcome.Decision, outcome.Pressed.Item);
            }
        }

        return took == 0 && refused is { } first
            ? (null, PressText.Of(first.Decision, first.Item, register, clock.Now(), (await policies.ReadAsync(ct)).Calendar.Zone))
            : await DrawAsync([.. told.OfType<(ItemId Item, int? Round)>().Select(each => each.Item).Distinct()], sender.Id, register, ct);
    }

    /// <summary>Which they are is what the button carries: one who may not read an item is not shown it.</summary>
    private async Task<(DrawnCard? Card, string? Text)> DrawAsync(List<ItemId> ids, PersonId viewer, Register register, CancellationToken ct)
    {
        var stories = new List<Story>();
        foreach (var id in ids)
        {
            if (await items.StoryOfAsync(id, ct) is { } story)
            {
                stories.Add(story);
            }
        }

        var hers = stories.FindAll(story => register.RolesOf(viewer, story.Item).Allow(Act.ReadLate));
        return hers.Count > 0 ? (renderer.Draw(hers, register, await policies.ReadAsync(ct)), null)
            : (null, stories is [var first, ..] ? PressText.Refused(first.Item, register) : Texts.CardGoneItem);
    }

    /// <summary>The item, with the round in which it may be taken over; null for one that may not.</summary>
    private static (ItemId Item, int? Round)? RoundOf(string written) => written.Split(':') switch
    {
        [var id, var round] when IdOf(id) is { } item && int.TryParse(round, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => (item, number),
        [var id] when IdOf(id) is { } item => (item, null),
        _ => null,
    };

    private static ItemId? IdOf(string written) => Guid.TryParseExact(written, "D", out var id) ? new ItemId(id) : null;

    private static string? Text(JsonElement fields, string key) => fields.TryGetProperty(key, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
