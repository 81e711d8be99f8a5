using TeamsBevakning.Domain;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies.Explained;

/// <summary>What the register of accounts must show, and what is done when an account is closed.</summary>
internal static class RegisterPart
{
    public static void Write(Page page, Policy policy)
    {
        var register = policy.Register;
        page.Heading("Kontoregistret");
        var off = new List<string>();
        void One(bool there, string text, string key, string what)
        {
            if (there)
            {
                page.Setting(text, $"$.register.{key}");
            }
            else
            {
                off.Add(what);
            }
        }

        One(register.Administrators > 0, $"Minst {register.Administrators} administratörer per konto", "administrators", "antal administratörer");
        One(register.Substitutes > 0, $"Minst {register.Substitutes} ersättare per konto", "substitutes", "antal ersättare");
        One(register.PlanApprovedBy.Count > 0, Plan(register.PlanApprovedBy, register.PlanCopyTo), "plan", "godkänd aktivitetsplan");
        One(register.LoginsDepositedWith.Count > 0, $"Inloggningen lämnas till {SwedishDates.List(register.LoginsDepositedWith)}", "logins", "lämnad inloggning");
        One(register.SharedEmail, "En e-postadress som alla kontots administratörer kan läsa", "sharedEmail", "gemensam e-postadress");
        One(register.ChangesReportedTo is not null, $"Byte av administratör eller inloggning anmäls till {register.ChangesReportedTo}", "changes", "anmälan av byten");
        One(register.PublicList, "Kontona står i en förteckning på webbplatsen", "publicList", "öppen förteckning");
        One(register.Fields.Count > 0, $"Registret säger också: {SwedishDates.List(register.Fields)}", "fields", "fler uppgifter");
        if (off.Count > 0)
        {
            page.Off($"krav på {string.Join(", ", off)}.");
        }

        page.Heading("När ett konto avslutas");
        foreach (var (i, step) in policy.ClosingSteps.Index())
        {
            page.Line($"{i + 1}. {step}", 2, 3);
        }

        page.Source("$.closing", 4);
        if (policy.ClosingSteps.Count == 0)
        {
            page.Off("ingen lista över vad som ska göras.");
        }
    }

    private static string Plan(IReadOnlyList<string> approvedBy, string? copyTo) =>
        $"Aktivitetsplanen godkänns av {SwedishDates.List(approvedBy)}{(copyTo is null ? string.Empty : $"; kopia till {copyTo}")}";
}
