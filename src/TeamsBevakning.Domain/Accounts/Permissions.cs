namespace TeamsBevakning.Domain.Accounts;

/// <summary>Who may do what (REQUIREMENTS E): the one place that says so, for every press and every command.</summary>
public static class Permissions
{
    private const Roles Handlers = Roles.Administrator | Roles.Substitute | Roles.Communicator;

    private const Roles Everybody = Handlers | Roles.Manager | Roles.Archivist;

    /// <summary>The roles that may; each of them is enough. They are those a person has where the act is done: on the item's account, in the unit, anywhere.</summary>
    public static Roles Of(Act act) => act switch
    {
        Act.Take or Act.Answered or Act.Done or Act.NoAction or Act.Interim or Act.HandBack or Act.Undo or Act.Look
            or Act.Flag or Act.Categorize or Act.Register or Act.FileInCase or Act.CallPolice or Act.Approve or Act.Remove or Act.Refer or Act.Escalate or Act.Give or Act.Forward => Handlers,
        Act.TakeFromAnother => Roles.None,
        Act.TakeOver or Act.Extend or Act.GiveForAnother or Act.ForwardForAnother or Act.InterimForAnother or Act.HandBackForAnother or Act.SayAbsentForAnother or Act.SwitchCrisis => Roles.Communicator,
        Act.FetchSnapshot => Handlers | Roles.Archivist,
        Act.Tie or Act.Untie or Act.ReadLate => Handlers | Roles.Manager,
        Act.ReadWeek or Act.ReadChannels or Act.SayAbsent => Everybody,
    };

    /// <summary>Whether one who has these roles, there where it is done, may.</summary>
    public static bool Allow(this Roles roles, Act act) => (roles & Of(act)) is not Roles.None;
}
