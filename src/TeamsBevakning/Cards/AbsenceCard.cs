using System.Text.Json.Nodes;
using NodaTime.Text;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Slices;

namespace TeamsBevakning.Cards;

/// <summary>What stands in the form: as it was sent in, when something of it is wrong.</summary>
/// <param name="From">The first day, as it was chosen.</param>
/// <param name="To">The last day; empty for the same as the first.</param>
/// <param name="Part">Which halves of those days: one of the words below.</param>
/// <param name="IsOpen">Whether it is until further notice.</param>
/// <param name="Substitute">Who stands in, by object id.</param>
internal sealed record AbsenceTyped(string From, string To, string Part, bool IsOpen, string Substitute)
{
    public const string FromNoon = "fromNoon";

    public const string ToNoon = "toNoon";

    public const string Both = "both";

    public const string Whole = "whole";

    /// <summary>Who stands in by the register.</summary>
    public const string Listed = "register";

    public static AbsenceTyped Nothing { get; } = new(string.Empty, string.Empty, Whole, false, Listed);
}

/// <summary>What came of the last press.</summary>
/// <param name="Text">In words.</param>
/// <param name="IsDone">Whether it was done.</param>
internal sealed record AbsenceSaid(string Text, bool IsDone);

/// <summary>The data of <c>cards/absence.json</c>: a person's own absences, each of which can be taken back, and a form for one more.</summary>
internal static class AbsenceCard
{
    private const int MostAbsences = 10;

    /// <summary>A card may be 28 KB in all; whoever is not among them can be written.</summary>
    private const int MostPeople = 60;

    public static JsonObject Data(AbsencesView view, PersonId person, AbsenceTyped typed, AbsenceSaid? said, ReplyLanguage language)
    {
        var people = Substitutes(view.Register, person).Take(MostPeople).ToList();
        var own = view.Own.Take(MostAbsences).ToList();
        var pressed = language.Tag();
        return new JsonObject
        {
            ["lang"] = language.Tag(),
            ["language"] = pressed,
            ["words"] = Words(language),
            ["title"] = language.Of(Texts.AbsenceTitle, English.AbsenceTitle),
            ["summary"] = said?.Text ?? (own.Count == 0 ? language.Of(Texts.OwnAbsenceNone, English.OwnAbsenceNone) : Of(view, own[0], language)),
            ["isSaid"] = said is not null,
            ["said"] = PeoplesText.Shown(said?.Text ?? string.Empty),
            ["tone"] = said is null ? "emphasis" : said.IsDone ? "good" : "attention",
            ["isNone"] = own.Count == 0,
            ["none"] = language.Of(Texts.OwnAbsenceNone, English.OwnAbsenceNone),
            ["absences"] = new JsonArray([.. own.Select(absence => new JsonObject
            {
                ["text"] = PeoplesText.Shown(Of(view, absence, language)),
                ["absence"] = absence.Id.ToString(),
                ["takeBack"] = language.Of(Texts.AbsenceFormTakeBack, English.AbsenceFormTakeBack),
                ["takeBackTip"] = language.Of(Texts.AbsenceFormTakeBackTip, English.AbsenceFormTakeBackTip),
                ["language"] = pressed,
            })]),
            ["hasMore"] = view.Own.Count > own.Count,
            ["more"] = language.Of(Texts.AbsenceMore, English.AbsenceMore).With(view.Own.Count - own.Count),
            ["from"] = DateOf(typed.From),
            ["to"] = DateOf(typed.To),
            ["open"] = typed.IsOpen ? "true" : "false",
            ["part"] = typed.Part is AbsenceTyped.FromNoon or AbsenceTyped.ToNoon or AbsenceTyped.Both ? typed.Part : AbsenceTyped.Whole,
            ["parts"] = new JsonArray(
            [
                Choice(AbsenceTyped.Whole, language.Of(Texts.AbsenceWholeDays, English.AbsenceWholeDays)), Choice(AbsenceTyped.FromNoon, language.Of(Texts.AbsenceFromNoon, English.AbsenceFromNoon)),
                Choice(AbsenceTyped.ToNoon, language.Of(Texts.AbsenceToNoon, English.AbsenceToNoon)), Choice(AbsenceTyped.Both, language.Of(Texts.AbsenceBothNoon, English.AbsenceBothNoon)),
            ]),
            ["substitute"] = people.Exists(other => other.Id.ToString() == typed.Substitute) ? typed.Substitute : AbsenceTyped.Listed,
            ["people"] = new JsonArray([Choice(AbsenceTyped.Listed, language.Of(Texts.AbsenceSubstituteRegister, English.AbsenceSubstituteRegister)), .. people.Select(other => Choice(other.Id.ToString(), SwedishText.Cut(other.Name, 80, "…")))]),
            ["how"] = language.Of(Texts.AbsenceHow, English.AbsenceHow),
        };
    }

    private static JsonObject Words(ReplyLanguage language) => new()
    {
        ["new"] = language.Of(Texts.AbsenceFormNew, English.AbsenceFormNew),
        ["from"] = language.Of(Texts.AbsenceFormFrom, English.AbsenceFormFrom),
        ["fromWrong"] = language.Of(Texts.AbsenceFormFromWrong, English.AbsenceFormFromWrong),
        ["to"] = language.Of(Texts.AbsenceFormTo, English.AbsenceFormTo),
        ["open"] = language.Of(Texts.AbsenceFormOpen, English.AbsenceFormOpen),
        ["openTitle"] = language.Of(Texts.AbsenceFormOpenTitle, English.AbsenceFormOpenTitle),
        ["part"] = language.Of(Texts.AbsenceFormPart, English.AbsenceFormPart),
        ["substitute"] = language.Of(Texts.AbsenceFormSubstitute, English.AbsenceFormSubstitute),
        ["save"] = language.Of(Texts.AbsenceFormSave, English.AbsenceFormSave),
    };

    public static string Of(AbsencesView view, Domain.Absences.Absence absence, ReplyLanguage language)
    {
        var times = AbsenceTimes.Of(absence.From, absence.Until, view.Zone, language);
        return absence.Substitute is { } substitute
            ? language.Of(Texts.OwnAbsenceSubstitute, English.OwnAbsenceSubstitute).With(times, view.Register.Find(substitute)?.Name ?? substitute.ToString())
            : language.Of(Texts.OwnAbsence, English.OwnAbsence).With(times);
    }

    /// <summary>Those who handle items: first of her own accounts, then of their units, then all others.</summary>
    private static IEnumerable<Person> Substitutes(Register register, PersonId person)
    {
        var own = register.AccountsOf(person).ToList();
        var units = own.Select(account => account.Unit).ToHashSet();
        return own.Concat(register.Accounts.Where(account => units.Contains(account.Unit))).Concat(register.Accounts)
            .SelectMany(account => account.Administrators.Concat(account.Substitutes))
            .Concat(register.People.Where(other => register.RolesOf(other.Id).HasFlag(Roles.Communicator)).Select(other => other.Id))
            .Distinct().Where(other => other != person).Select(register.Find).OfType<Person>();
    }

    /// <summary>Empty for what is no date, which some clients would not show the card for.</summary>
    private static string DateOf(string written) => LocalDatePattern.Iso.Parse(written).Success ? written : string.Empty;

    private static JsonObject Choice(string value, string title) => new() { ["value"] = value, ["title"] = title };
}
