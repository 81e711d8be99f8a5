using System.Text.Json.Nodes;
using NodaTime;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Deliveries;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Domain.Items;
using TeamsBevakning.Domain.Records;
using TeamsBevakning.Domain.WorkTime;
using TeamsBevakning.Policies;

namespace TeamsBevakning.Tests.Policies;

/// <summary>Each section of a file, in the domain's words.</summary>
public sealed class PolicyReaderTests
{
    private static readonly PolicyReading Reading = PolicySamples.Read(PolicySamples.Whole);

    private static Policy Policy => Reading.Policy.ShouldNotBeNull(string.Join('\n', Reading.Faults));

    [Fact]
    public void The_municipalitys_hours_eves_and_own_days_make_its_calendar()
    {
        Open(Policy.Calendar, 2027, 3, 22).ShouldBe(["08.00–12.00", "13.00–16.30"]);
        Open(Policy.Calendar, 2027, 3, 25).ShouldBe(["08.00–12.00"]);
        Open(Policy.Calendar, 2027, 5, 5).ShouldBe(["08.00–14.00"]);
        Open(Policy.Calendar, 2027, 1, 6).ShouldBe(["10.00–14.00"]);
        Policy.Calendar.WhyNotWorked(new(2027, 12, 24)).ShouldBe(new FreeEve(Eve.ChristmasEve));
        Policy.Calendar.WhyNotWorked(new(2027, 5, 7)).ShouldBe(new OwnFreeDay("klämdag"));
        Open(Policy.Calendar, 2027, 9, 10).ShouldBe(["08.00–12.00"]);
        Policy.Calendar.Zone.Id.ShouldBe("Europe/Stockholm");
    }

    [Fact]
    public void A_units_rules_are_laid_over_the_municipalitys()
    {
        var unit = Policy.CalendarOf(new UnitId("kultur"));

        Open(unit, 2027, 3, 27).ShouldBe(["10.00–15.00"]);
        Open(unit, 2027, 3, 26).ShouldBe(["10.00–15.00"]);
        Open(unit, 2027, 5, 7).ShouldBe(["08.00–15.00"]);
        Open(unit, 2027, 12, 24).ShouldBe(["08.00–15.00"]);
        Open(unit, 2027, 12, 31).ShouldBe(["08.00–12.00"]);
        Open(unit, 2027, 5, 5).ShouldBe(["08.00–16.30"]);
        unit.WhyNotWorked(new(2027, 4, 30)).ShouldBe(new FreeEve(Eve.WalpurgisEve));
        unit.WhyNotWorked(new(2027, 1, 6)).ShouldBe(new PublicHoliday(Holiday.Epiphany));
        unit.WhyNotWorked(new(2027, 8, 16)).ShouldBe(new OwnFreeDay("rengöring"));
        Policy.CalendarOf(new UnitId("skola")).WhyNotWorked(new(2027, 5, 5)).ShouldBe(new DayBeforeHoliday(Holiday.AscensionDay));
        Policy.CalendarOf(new UnitId("annan")).ShouldBeSameAs(Policy.Calendar);
    }

    [Fact]
    public void Each_way_to_count_is_read()
    {
        Policy.Targets[ItemKind.Question].Usual.Acknowledge.ShouldBe(new WorkingTime(Duration.FromHours(2)));
        Policy.Targets[ItemKind.Question].Usual.Resolve.ShouldBe(new WithinWorkingDays(1));
        Policy.Targets[ItemKind.Question].Usual.Interim.ShouldBe(new WithinWorkingDays(3));
        Policy.Targets[ItemKind.Question].Exceptions[0].Target.Resolve.ShouldBe(new ClockHoursOnWorkingDays(Duration.FromHours(24)));
        Policy.Targets[ItemKind.InactiveAccount].Usual.Resolve.ShouldBe(new CalendarTime(7));
        Policy.Targets[ItemKind.SecretExpiry].Usual.Resolve.ShouldBe(new CalendarTime(1, Duration.FromHours(12)));
        Policy.InactiveAfter.ShouldBe(new CalendarTime(30));
        Policy.Delivery.Places.ShouldBe([PlaceKind.UnitChannel, PlaceKind.Administrators, PlaceKind.CommunicationsChannel, PlaceKind.Communicators]);
        (Policy.Delivery.Patience, Policy.Delivery.UrgentPatience).ShouldBe((Duration.FromHours(12), Duration.FromMinutes(30)));
        Policy.UndoFor.ShouldBe(Duration.FromMinutes(30));
    }

    [Fact]
    public void An_exception_replaces_what_it_names_and_keeps_the_rest()
    {
        var (instagram, school) = (Policy.Targets[ItemKind.Question].Exceptions[0], Policy.Targets[ItemKind.Question].Exceptions[1]);

        instagram.Platforms.ShouldBe(["instagram"]);
        instagram.Target.Escalation.Name.ShouldBe("fråga");
        instagram.Target.Acknowledge.ShouldBe(new WorkingTime(Duration.FromHours(2)));
        (school.Units[0], school.Accounts[0]).ShouldBe((new UnitId("skola"), new AccountId("fb-skolan")));
        school.Target.Acknowledge.ShouldBe(new WorkingTime(Duration.FromMinutes(90)));
        school.Target.Resolve.ShouldBe(new WithinWorkingDays(1));
        school.Target.Interim.ShouldBe(new CalendarTime(7));
        school.Target.Escalation.Name.ShouldBe("skolans frågor");
    }

    [Fact]
    public void Each_escalation_step_is_read_with_its_time()
    {
        Policy.Targets[ItemKind.Question].Usual.Escalation.Steps.ShouldBe(
        [
            new StepRule(StepTo.Responsible, new StepTime.AtShare(50)) { Milestone = Milestone.Acknowledge },
            new StepRule(StepTo.Substitute, new StepTime.WorkingTimeBefore(Duration.FromHours(2))),
            new StepRule(StepTo.Communications, new StepTime.AtDue()),
            new StepRule(StepTo.Manager, new StepTime.After(new WithinWorkingDays(1))) { IfNobody = IfNobody.Last },
        ]);
        Policy.Targets[ItemKind.FlaggedComment].Usual.Escalation.Steps[0].ShouldBe(new StepRule(StepTo.Communications, new StepTime.AtReceipt()) { OutsideHoursOnly = true });
        Policy.Targets[ItemKind.Question].Exceptions[1].Target.Escalation.Steps[0].When.ShouldBe(new StepTime.CalendarTimeBefore(1, Duration.FromHours(2)));
    }

    [Fact]
    public void Each_duty_is_read_with_its_occasions() => Policy.Duties.Select(duty => (duty.Id, duty.Opens, duty.Every, duty.Escalation.Name)).ShouldBe(
    [
        ("daglig tillsyn", ItemKind.Oversight, new DailyBefore(new(16, 30), LookDays.WorkingDays), "brist"),
        ("veckans tillsyn", ItemKind.Oversight, new OncePerWeek(), "brist"),
        ("söndagens tillsyn", ItemKind.Oversight, new OncePerWeek(WeeklyDue.Sunday), "brist"),
        ("kvällens tillsyn", ItemKind.Oversight, new DailyBefore(LocalTime.Midnight, LookDays.EveryDay, new(18, 0)), "brist"),
        ("ögonblicksbild", ItemKind.Snapshot, new YearlyDates([new(6, 30), new(12, 31)], 14, OnFreeDay.PreviousWorkingDay), "brist"),
        ("årsrapport", ItemKind.ReportDue, new YearlyDates([new(1, 31)], 0, OnFreeDay.NextWorkingDay), "brist"),
        ("översyn", ItemKind.GuidelineReview, new YearlyDates([new(10, 1)]), "brist"),
    ]);

    [Fact]
    public void Snapshots_retention_and_the_register_are_read()
    {
        Policy.Snapshots.ShouldBe(new SnapshotRules { BeforeMajorChange = true, BeforeClosing = true, Format = "PDF/A", Place = "Verksamhetens mapp.", Receiver = "Arkivarien." });
        Policy.Retention.Select(kept => (kept.Key, kept.Value)).ShouldBe(
        [
            (RecordKind.Comments, new Keep.UntilNotCurrent()),
            (RecordKind.Answers, new Keep.Lasting(Period.FromYears(2))),
            (RecordKind.Evidence, new Keep.Lasting(Period.FromMonths(6))),
            (RecordKind.Snapshots, new Keep.Forever()),
            (RecordKind.Reports, new Keep.Lasting(Period.FromYears(1) + Period.FromMonths(6))),
            (RecordKind.Journal, new Keep.Lasting(Period.FromWeeks(1))),
        ]);
        var register = Policy.Register;
        (register.Administrators, register.Substitutes, register.SharedEmail, register.PublicList).ShouldBe((2, 1, true, true));
        (register.PlanCopyTo, register.ChangesReportedTo).ShouldBe(("Kommunikationsenheten", "Kommunikationsenheten"));
        register.PlanApprovedBy.ShouldBe(["Verksamhetens chef", "Förvaltningschef"]);
        register.LoginsDepositedWith.ShouldBe(["Kommunikationsenheten"]);
        register.Fields.ShouldBe(["Syfte", "Målgrupp"]);
    }

    [Fact]
    public void Flags_texts_closing_crisis_and_reasons_are_read()
    {
        Policy.Flags.Categories.Select(category => category.Id).ShouldBe(["hot", "övergrepp på barn", "reklam", "eget ärende"]);
        Policy.Flags.Categories[0].Demands.ShouldBe([FlagDemand.SaveEvidence, FlagDemand.Register, FlagDemand.Remove, FlagDemand.Police]);
        (Policy.Flags.Categories[0].Within, Policy.Flags.Categories[0].Signs).ShouldBe((new WorkingTime(Duration.FromHours(1)), "Hot mot någons liv eller hälsa."));
        Policy.Flags.CannotRemoveOn.ShouldBe(["x"]);
        Policy.Flags.TwoPersons.ShouldBe(["hot"]);
        Policy.Texts.Keys.ShouldBe(Enum.GetValues<PolicyText>());
        Policy.Texts[PolicyText.Politics].ShouldBe("Hänvisa till partierna.");
        Policy.ClosingSteps.Count.ShouldBe(4);
        Policy.NoActionReasons.ShouldBe(["Inte en fråga", "Annat"]);
        var crisis = Policy.Crisis.ShouldNotBeNull();
        Open(crisis.Calendar!, 2027, 3, 21).ShouldBe(["08.00–20.00"]);
        Open(crisis.Calendar!, 2027, 3, 22).ShouldBe(["08.00–12.00", "13.00–16.30"]);
        crisis.Targets[ItemKind.Question].Usual.Resolve.ShouldBe(new WorkingTime(Duration.FromHours(2)));
    }

    [Fact]
    public void Each_setting_tells_where_it_comes_from()
    {
        Reading.Origins.Documents["riktlinjer"].ShouldBe(new PolicyDocument("Riktlinjer för sociala medier", "2024-03-12", new Uri("https://sjostad.example/riktlinjer")));
        Reading.Origins.Sources["$.targets.question.resolve"].ShouldBe([new SettingSource("riktlinjer", "Svarstid", "Frågor ska besvaras inom en arbetsdag", null)]);
        Reading.Origins.Sources["$.targets.question.exceptions[0].resolve"].Single().Default.ShouldBe("Dygnet räknas på arbetsdagar.");
        Reading.Origins.Sources["$.escalations['skolans frågor']"].Single().Document.ShouldBeNull();
        Reading.Origins.Sources["$.duties.ögonblicksbild"].Select(source => source.Document).ShouldBe(["riktlinjer", "arkiv"]);
        Reading.Origins.Sources.Count.ShouldBe(PolicySamples.Whole.Split("\"source\":").Length - 1);
    }

    [Fact]
    public void What_a_file_leaves_out_is_off()
    {
        var file = JsonNode.Parse(PolicySamples.Whole)!.AsObject();
        string[] optional = ["$schema", "timeZone", "duties", "inactivity", "snapshots", "flags", "retention", "register", "closing", "crisis", "texts", "delivery"];
        optional.ShouldAllBe(key => file.Remove(key));
        file["documents"]!.AsObject().Remove("arkiv");
        foreach (var key in new[] { "eves", "beforeHolidays", "holidayHours", "ownDays", "units" })
        {
            file["calendar"]!.AsObject().Remove(key).ShouldBeTrue();
        }

        var small = PolicySamples.Read(file.ToJsonString());

        small.Faults.ShouldBeEmpty();
        var policy = small.Policy.ShouldNotBeNull();
        (policy.Calendar.Zone.Id, policy.Crisis, policy.InactiveAfter, policy.Snapshots).ShouldBe(("Europe/Stockholm", null, null, new SnapshotRules()));
        policy.Calendar.IsWorkingDay(new(2027, 12, 24)).ShouldBeTrue();
        (policy.Duties.Count, policy.Flags.Categories.Count, policy.Retention.Count, policy.ClosingSteps.Count, policy.Texts.Count, policy.UnitCalendars.Count).ShouldBe((0, 0, 0, 0, 0, 0));
        policy.Register.ShouldBe(new RegisterRules { PlanApprovedBy = policy.Register.PlanApprovedBy, LoginsDepositedWith = policy.Register.LoginsDepositedWith, Fields = policy.Register.Fields });
    }

    [Fact]
    public void The_version_follows_the_files_bytes()
    {
        Policy.Version.Length.ShouldBe(12);
        PolicySamples.Read(PolicySamples.Whole + " ").Policy!.Version.ShouldNotBe(Policy.Version);
        PolicySamples.Read(PolicySamples.Whole).Policy!.Version.ShouldBe(Policy.Version);
    }

    [Fact]
    public void Every_municipalitys_file_is_read_without_a_fault() =>
        PolicySamples.Files.SelectMany(file => PolicyReader.Read(File.ReadAllBytes(file)).Faults.Select(fault => $"{Path.GetFileName(file)}: {fault}")).ShouldBeEmpty();

    private static string[] Open(WorkCalendar calendar, int year, int month, int day) =>
        [.. calendar.OpenOf(new(year, month, day)).Select(open => $"{calendar.LocalOf(open.Start):HH'.'mm}–{calendar.LocalOf(open.End):HH'.'mm}")];
}
