using NodaTime;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Storage;

namespace TeamsBevakning.Outbox.Places;

/// <summary>Every place that is known at the moment, and which of them refuse.</summary>
public sealed class PlaceBook(IReadOnlyList<ChannelTie> ties, IReadOnlyList<PersonChat> chats, IReadOnlyList<PlaceFault> faults, Destination? elsewhere = null)
{
    private readonly Dictionary<UnitId, ChannelTie> channels = ties.Where(tie => !tie.IsReserve).ToDictionary(tie => tie.Unit);
    private readonly Dictionary<PersonId, PersonChat> people = chats.ToDictionary(chat => chat.Person);
    private readonly Dictionary<string, PlaceFault> faults = faults.ToDictionary(fault => fault.Place);

    /// <summary>The first place in the policy's order that is there and does not refuse; null when none is.</summary>
    /// <param name="item">What it tells of; null for what tells of no item.</param>
    public Destination? Next(UnitId unit, Item? item, Register register, DeliveryRules rules, Instant at) =>
        rules.Places.SelectMany(kind => Of(kind, unit, item, register)).FirstOrDefault(place => FaultOf(place.Place, at) is null) ?? elsewhere;

    /// <summary>The person's own chat with the bot, where that is known and does not refuse: what is for her goes to nobody else.</summary>
    public Destination? ChatOf(PersonId? person, Instant at) =>
        person is { } to && people.TryGetValue(to, out var chat) && FaultOf(Destination.Chat.PlaceOf(to), at) is null ? new Destination.Chat(chat) : elsewhere;

    /// <summary>The place of that name, as the unit has it; null when it is no longer there.</summary>
    public Destination? Find(string? place, UnitId unit) => place is null ? null
        : place == elsewhere?.Place ? elsewhere
        : (ties.FirstOrDefault(tie => tie.ChannelId == place && tie.Unit == unit) ?? ties.FirstOrDefault(tie => tie.ChannelId == place)) is { } channel ? new Destination.Channel(channel)
        : people.Values.FirstOrDefault(chat => Destination.Chat.PlaceOf(chat.Person) == place) is { } person ? new Destination.Chat(person)
        : null;

    /// <summary>How Teams calls those of these people whom the program has met, in their order.</summary>
    public IEnumerable<string> AccountsOf(IEnumerable<PersonId> persons) => persons.Select(person => people.GetValueOrDefault(person)?.AccountId).OfType<string>();

    /// <summary>Why a place is left alone; null when it is not.</summary>
    public PlaceFault? FaultOf(string place, Instant at) => faults.GetValueOrDefault(place) is { } fault && fault.Until > at ? fault : null;

    /// <summary>Whether any place is left alone: then it is not only that none is tied.</summary>
    public bool AnyRefuses(Instant at) => faults.Values.Any(fault => fault.Until > at);

    /// <summary>Why a unit's card stands in that place and not in the unit's channel, in words; null when it stands where it should.</summary>
    public string? WhyIn(Destination? place, UnitId unit, Register register, Instant at)
    {
        var name = register.Find(unit)?.Name ?? unit.Value;
        var fault = channels.TryGetValue(unit, out var own) ? FaultOf(own.ChannelId, at)?.Fault : null;
        return place is null or Destination.Terminal || place is Destination.Channel { Tie: var tie } && tie.Unit == unit && (!tie.IsReserve || fault is null) ? null
            : own is not null ? Texts.ReroutedFault.With(name, FaultText.What(fault))
            : Texts.ReroutedCard.With(name);
    }

    /// <summary>The units whose channels a card for a unit may go to.</summary>
    public static IReadOnlyList<UnitId> ChannelsFor(UnitId unit, Register register, DeliveryRules rules) =>
    [
        .. rules.Places.Where(kind => kind is PlaceKind.UnitChannel or PlaceKind.CommunicationsChannel)
            .Select(kind => kind is PlaceKind.UnitChannel ? unit : register.Municipality.CommunicationsUnit).Distinct(),
    ];

    private IEnumerable<Destination> Of(PlaceKind kind, UnitId unit, Item? item, Register register) => kind switch
    {
        PlaceKind.UnitChannel => ChannelsOf(unit),
        PlaceKind.CommunicationsChannel => ChannelsOf(register.Municipality.CommunicationsUnit),
        PlaceKind.Administrators => ChatsOf(AdministratorsOf(unit, item, register)),
        PlaceKind.Communicators => ChatsOf(register.CommunicatorsOf(unit)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of place."),
    };

    /// <summary>Its own, then those it had before.</summary>
    private IEnumerable<Destination> ChannelsOf(UnitId unit) => ties.Where(tie => tie.Unit == unit).Select(tie => new Destination.Channel(tie));

    private IEnumerable<Destination> ChatsOf(IEnumerable<PersonId> persons) =>
        persons.Select(person => people.GetValueOrDefault(person)).OfType<PersonChat>().Select(chat => new Destination.Chat(chat));

    private static IEnumerable<PersonId> AdministratorsOf(UnitId unit, Item? item, Register register) => item?.Account is { } id && register.Find(id) is { } account
        ? register.StandIns.ResponsibleFor(account)
        : register.Accounts.Where(account => account.Unit == unit).SelectMany(register.StandIns.ResponsibleFor).Distinct();
}
