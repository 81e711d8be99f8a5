namespace TeamsBevakning.Domain.Accounts;

/// <summary>What a person can ask the program for, told apart as far as it matters who may. The journal names what was refused by it.</summary>
public enum Act
{
    /// <summary>To take an item that nobody has.</summary>
    Take,

    /// <summary>To say that an item is answered, whoever has it.</summary>
    Answered,

    /// <summary>To say that a matter is seen to, whoever has it.</summary>
    Done,

    /// <summary>To say that nothing has to be done about an item, whoever has it.</summary>
    NoAction,

    /// <summary>To say that an interim answer was given, when nobody else has the item.</summary>
    Interim,

    /// <summary>To give back an item that one has oneself.</summary>
    HandBack,

    /// <summary>To say that an account is looked at.</summary>
    Look,

    /// <summary>To undo the last step of an item, whoever took it.</summary>
    Undo,

    /// <summary>To flag a comment.</summary>
    Flag,

    /// <summary>To say which category a flagged comment is, whoever has it.</summary>
    Categorize,

    /// <summary>To say that a flagged comment is registered, whoever has it.</summary>
    Register,

    /// <summary>To say that a comment is filed in a case, whoever has it.</summary>
    FileInCase,

    /// <summary>To say that the police are told of a flagged comment, whoever has it.</summary>
    CallPolice,

    /// <summary>To agree that a flagged comment is removed, whoever has it.</summary>
    Approve,

    /// <summary>To say that a flagged comment is removed, whoever has it.</summary>
    Remove,

    /// <summary>To say that a sender is referred to where it belongs, whoever has the item.</summary>
    Refer,

    /// <summary>To hand an item to the communications unit at once, whoever has it.</summary>
    Escalate,

    /// <summary>To extend an item's deadline, whoever has it.</summary>
    Extend,

    /// <summary>To hand an item to another when nobody else has it.</summary>
    Give,

    /// <summary>To hand an item that somebody else has to a third.</summary>
    GiveForAnother,

    /// <summary>To forward an item to another unit when nobody else has it.</summary>
    Forward,

    /// <summary>To forward an item that somebody else has.</summary>
    ForwardForAnother,

    /// <summary>To take an item that somebody else has, before it is escalated.</summary>
    TakeFromAnother,

    /// <summary>To take an escalated item that somebody else has.</summary>
    TakeOver,

    /// <summary>To say that an interim answer was given, when somebody else has the item.</summary>
    InterimForAnother,

    /// <summary>To give back an item that somebody else has.</summary>
    HandBackForAnother,

    /// <summary>To tie a channel to a unit (<c>koppla</c>).</summary>
    Tie,

    /// <summary>To untie a channel from a unit (<c>koppla bort</c>).</summary>
    Untie,

    /// <summary>To read the municipality's figures of the week (<c>veckostatus</c>).</summary>
    ReadWeek,

    /// <summary>To read what is late on an account or in a unit (<c>försenade</c>).</summary>
    ReadLate,

    /// <summary>To say when one is away oneself, and who stands in (<c>frånvaro</c>).</summary>
    SayAbsent,

    /// <summary>To say when another is away.</summary>
    SayAbsentForAnother,

    /// <summary>To read which units lack a channel (<c>hjälp</c>).</summary>
    ReadChannels,

    /// <summary>To get a copy of an account's kept snapshot.</summary>
    FetchSnapshot,

    /// <summary>To switch a crisis on or off (<c>krisläge</c>).</summary>
    SwitchCrisis,
}
