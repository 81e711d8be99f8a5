using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads what the register of accounts must show.</summary>
internal static class RegisterSection
{
    private const int Longest = 300;

    public static RegisterRules Read(CheckedObject root, SourcesSection sources)
    {
        if (root.Object("register", required: false) is not { } register)
        {
            return new();
        }

        var (approvedBy, copyTo) = Plan(register, sources);
        var read = new RegisterRules
        {
            Administrators = AtLeast(register, "administrators", sources),
            Substitutes = AtLeast(register, "substitutes", sources),
            PlanApprovedBy = approvedBy,
            PlanCopyTo = copyTo,
            LoginsDepositedWith = [.. sources.Texts(register, "logins", "depositedWith", CheckedValue.Text(Longest)).Select(one => one.Value)],
            SharedEmail = Required(register, "sharedEmail", sources),
            ChangesReportedTo = sources.Text(register, "changes", "reportedTo", Longest),
            PublicList = Required(register, "publicList", sources),
            Fields = [.. sources.Texts(register, "fields", "required", CheckedValue.Text(Longest)).Select(one => one.Value)],
        };
        register.Close();
        return read;
    }

    private static int AtLeast(CheckedObject register, string key, SourcesSection sources) => sources.Setting(register, key, setting =>
        setting.Value("atLeast", required: true, CheckedValue.NumberIn(0, 20)) ?? 0);

    private static bool Required(CheckedObject register, string key, SourcesSection sources) => sources.Setting(register, key, setting =>
        setting.Value<bool?>("required", required: true, OnlyTrue.Read) ?? false);

    private static (IReadOnlyList<string>, string?) Plan(CheckedObject register, SourcesSection sources)
    {
        var plan = sources.Setting<(IReadOnlyList<string>, string?)?>(register, "plan", setting =>
            ([.. setting.Set("approvedBy", required: true, CheckedValue.Text(Longest)).Select(one => one.Value)], setting.Value("copyTo", required: false, CheckedValue.Text(Longest))));
        return plan ?? ([], null);
    }
}
