using TeamsBevakning.Storage;

namespace TeamsBevakning.Tests.Stores;

/// <summary>A store as the program sees it.</summary>
internal sealed record OpenStore(IItems Items, IOutbox Outbox, ITies Ties, IRegisters Registers, IJournal Journal, IPolicies Policies, Func<ValueTask> CloseAsync);
