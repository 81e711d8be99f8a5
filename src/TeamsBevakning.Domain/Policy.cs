using NodaTime;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Domain;

/// <summary>What a municipality promises and how it works, read from its policy file.</summary>
/// <param name="Name">The municipality's name for it.</param>
/// <param name="Version">Changes when the file does; an item keeps the one it opened under.</param>
/// <param name="Calendar">When people work.</param>
/// <param name="AnswerTarget">How soon a question is to be answered.</param>
/// <param name="UndoFor">How long <i>Ångra</i> is offered after a press.</param>
/// <param name="NoActionReasons">The reasons a person may give for taking no action, in Swedish.</param>
public sealed record Policy(
    string Name,
    string Version,
    WorkCalendar Calendar,
    TargetRule AnswerTarget,
    Duration UndoFor,
    IReadOnlyList<string> NoActionReasons);
