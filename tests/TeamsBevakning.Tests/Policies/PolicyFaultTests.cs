using System.Text;
using TeamsBevakning.Policies;

namespace TeamsBevakning.Tests.Policies;

/// <summary>Each kind of fault in a policy file, with the JSON path it is told at.</summary>
public sealed class PolicyFaultTests
{
    [Theory]
    [InlineData("name", null, "$.name: nyckeln saknas")]
    [InlineData("name", "null", "$.name: en text väntades, här står null")]
    [InlineData("timeZone", "\"Europe/Forshaga\"", "$.timeZone: ”Europe/Forshaga” är ingen känd tidszon")]
    [InlineData("documents/riktlinjer/title", null, "$.documents.riktlinjer.title: nyckeln saknas")]
    [InlineData("documents/riktlinjer/date", "\"i fjol\"", "$.documents.riktlinjer.date: ett datum väntades, här står ”i fjol”")]
    [InlineData("documents/riktlinjer/link", "\"riktlinjer.pdf\"", "$.documents.riktlinjer.link: en webbadress väntades")]
    [InlineData("documents/gammalt", """{"title": "Gammalt"}""", "$.documents.gammalt: ingen inställning har dokumentet som källa")]
    [InlineData("documents/1:a", """{"title": "Gammalt"}""", "$.documents['1:a']: nyckeln går inte som namn")]
    [InlineData("undo/source", null, "$.undo.source: nyckeln saknas")]
    [InlineData("undo/source", "{}", "$.undo.source.quote: nyckeln saknas")]
    [InlineData("undo/source", "[]", "$.undo.source: listan är tom")]
    [InlineData("undo/source", """[{"default": "a"}, {"default": "b"}]""", "$.undo.source[1]: ”default” står redan i en annan källa")]
    [InlineData("undo/source", """{"document": "riktlinje", "heading": "h", "quote": "ett två tre fyra fem"}""", "$.undo.source.document: ”riktlinje” är inget av orden här (menade du ”riktlinjer”?)")]
    [InlineData("undo/source", """{"document": "riktlinjer", "heading": "h", "quote": "ett två tre fyra"}""", "$.undo.source.quote: citatet är kortare än fem ord")]
    [InlineData("undo/source", """{"document": "riktlinjer", "default": "x"}""", "$.undo.source.heading: nyckeln saknas")]
    [InlineData("undo/for", "30", "$.undo.for: en text väntades, här står talet 30")]
    [InlineData("undo/for", "\"en halvtimme\"", "$.undo.for: ”en halvtimme” är ingen tid")]
    [InlineData("undo/for", "\"1 day\"", "$.undo.for: ”day” går inte här. Skriv den i h och min")]
    [InlineData("undo/for", "\"25 h\"", "$.undo.for: tiden är för lång. Högst 24 h går")]
    [InlineData("undo/for", "\"30 min 1 h\"", "$.undo.for: ”30 min 1 h” är ingen tid")]
    [InlineData("undo/for", "\"030 min\"", "$.undo.for: ”030 min” är ingen tid")]
    [InlineData("undo/for", "\"30  min\"", "$.undo.for: ”30  min” är ingen tid")]
    [InlineData("targets/question", null, "$.targets.question: nyckeln saknas")]
    [InlineData("targets/snapshot", "{}", "$.targets.snapshot: okänd nyckel")]
    [InlineData("targets/qestion", "{}", "$.targets.qestion: okänd nyckel (menade du ”question”?)")]
    [InlineData("targets/question/resolve", null, "$.targets.question.resolve: nyckeln saknas")]
    [InlineData("targets/question/resolve/within", "{}", "$.targets.question.resolve.within: ingen av nycklarna står. Ange exakt en av: workingTime, workingDays, timeOnWorkingDays, calendarTime")]
    [InlineData("targets/question/resolve/within/workingTime", "\"1 h\"", "$.targets.question.resolve.within: workingTime och workingDays står båda")]
    [InlineData("targets/question/resolve/within/workingDays", "2501", "$.targets.question.resolve.within.workingDays: talet 2501 går inte. Ange 0–2500")]
    [InlineData("targets/question/resolve/within/workingDays", "1.5", "$.targets.question.resolve.within.workingDays: ett heltal väntades, här står talet 1.5")]
    [InlineData("targets/flaggedComment/resolve/within", """{"workingTime": "20001 h"}""", "$.targets.flaggedComment.resolve.within.workingTime: tiden är för lång. Högst 20000 h går")]
    [InlineData("targets/flaggedComment/resolve/within", """{"timeOnWorkingDays": "60000 h 1 min"}""", "$.targets.flaggedComment.resolve.within.timeOnWorkingDays: tiden är för lång")]
    [InlineData("targets/flaggedComment/resolve/within", """{"calendarTime": "3654 days"}""", "$.targets.flaggedComment.resolve.within.calendarTime: tiden är för lång")]
    [InlineData("targets/question/escalation", "\"frågor\"", "$.targets.question.escalation: ”frågor” är inget av orden här (menade du ”fråga”?)")]
    [InlineData("targets/question/acknowledge", null, "$.targets.question.escalation: ”fråga” har steg som räknas till acknowledge, men här finns inget sådant mål")]
    [InlineData("duties/översyn/escalation", "\"fråga\"", "$.duties.översyn.escalation: ”fråga” har steg som räknas till acknowledge")]
    [InlineData("crisis/targets/question/escalation", "\"fråga\"", "$.crisis.targets.question.escalation: ”fråga” har steg som räknas till acknowledge")]
    [InlineData("targets/question/exceptions/0/platforms", null, "$.targets.question.exceptions[0]: här står ingenting. Ange minst en av: platforms, units, accounts")]
    [InlineData("targets/question/exceptions/0/resolve", null, "$.targets.question.exceptions[0]: här står ingenting. Ange minst en av: acknowledge, resolve, interim, escalation")]
    [InlineData("targets/question/exceptions/0/platforms", "[]", "$.targets.question.exceptions[0].platforms: listan är tom")]
    [InlineData("targets/question/exceptions/0/platforms", """["x", "x"]""", "$.targets.question.exceptions[0].platforms[1]: samma sak står två gånger")]
    [InlineData("targets/question/exceptions/0/platforms", """["Facebook"]""", "$.targets.question.exceptions[0].platforms[0]: ”Facebook” är inte skrivet som i kontoregistret")]
    [InlineData("escalations/fråga/steps", "[]", "$.escalations.fråga.steps: listan är tom")]
    [InlineData("escalations/fråga/last", "\"manager\"", "$.escalations.fråga.last: ”manager” är inget av orden här. Ange något av: communications")]
    [InlineData("escalations/fråga/steps/0/to", "\"chefen\"", "$.escalations.fråga.steps[0].to: ”chefen” är inget av orden här")]
    [InlineData("escalations/fråga/steps/0/when", "\"recieved\"", "$.escalations.fråga.steps[0].when: ”recieved” är inget av orden här (menade du ”received”?)")]
    [InlineData("escalations/fråga/steps/0/when", """{"share": 100}""", "$.escalations.fråga.steps[0].when.share: talet 100 går inte. Ange 1–99")]
    [InlineData("escalations/fråga/steps/0/when", """{"before": {"workingDays": 1}}""", "$.escalations.fråga.steps[0].when.before.workingDays: okänd nyckel")]
    [InlineData("escalations/fråga/steps/0/when", "{}", "$.escalations.fråga.steps[0].when: ingen av nycklarna står. Ange exakt en av: share, before, after")]
    [InlineData("escalations/fråga/steps/1", """{"to": "communications", "when": "due"}""", "$.escalations.fråga.steps[2]: samma sak står två gånger")]
    [InlineData("duties/översyn/opens", "\"question\"", "$.duties.översyn.opens: ”question” är inget av orden här")]
    [InlineData("duties/översyn/every/daily", "\"everyDay\"", "$.duties.översyn.every: daily och yearly står båda")]
    [InlineData("duties/översyn/every/yearly", """["02-29"]""", "$.duties.översyn.every.yearly[0]: ett datum som finns varje år väntades, här står ”02-29”")]
    [InlineData("duties/översyn/every/leadDays", "366", "$.duties.översyn.every.leadDays: talet 366 går inte. Ange 0–365")]
    [InlineData("duties/veckans tillsyn/every/leadDays", "3", "$.duties['veckans tillsyn'].every.leadDays: okänd nyckel")]
    [InlineData("duties/daglig tillsyn/every/before", "\"00.00\"", "$.duties['daglig tillsyn'].every.before: ett klockslag väntades, här står ”00.00”. Skriv det som 16.30, högst 24.00")]
    [InlineData("flags/categories/hot/demands", """["saveEvidence", "neverStore"]""", "$.flags.categories.hot.demands[0]: saveEvidence står tillsammans med neverStore")]
    [InlineData("flags/categories/hot/demands", """["remove", "register"]""", "$.flags.categories.hot.demands[1]: register står efter remove")]
    [InlineData("flags/categories/hot/demands", """["remove", "saveEvidence"]""", "$.flags.categories.hot.demands[1]: saveEvidence står efter remove")]
    [InlineData("flags/twoPersons/categories", """["hat"]""", "$.flags.twoPersons.categories[0]: ”hat” är inget av orden här (menade du ”hot”?)")]
    [InlineData("texts/cannotRemove", null, "$.texts.cannotRemove: nyckeln saknas, men flags.cannotRemove")]
    [InlineData("texts", null, "$.texts.cannotRemove: nyckeln saknas, men flags.cannotRemove")]
    [InlineData("retention/answers/keep", "\"0 days\"", "$.retention.answers.keep: tiden är noll")]
    [InlineData("retention/answers/keep", "\"alltid\"", "$.retention.answers.keep: ”alltid” är ingen tid")]
    [InlineData("retention/answers/keep", "\"24 h\"", "$.retention.answers.keep: ”h” går inte här")]
    [InlineData("register/administrators/atLeast", "21", "$.register.administrators.atLeast: talet 21 går inte. Ange 0–20")]
    [InlineData("register/sharedEmail/required", "false", "$.register.sharedEmail.required: false säger ingenting här")]
    [InlineData("noAction/reasons", "[]", "$.noAction.reasons: listan är tom")]
    [InlineData("crisis/decidedBy", "\"chefen\"", "$.crisis.decidedBy: ”chefen” är inget av orden här. Ange något av: communicator")]
    [InlineData("crisis/hours", "{}", "$.crisis.hours: här står ingenting")]
    public void A_fault_is_told_at_its_path(string path, string? value, string told)
    {
        var reading = PolicySamples.Read(PolicySamples.Changed(path, value));

        reading.Policy.ShouldBeNull();
        reading.Faults.Select(fault => fault.ToString()).ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal), string.Join('\n', reading.Faults));
        reading.Faults.ShouldAllBe(fault => fault.Right.Length > 0);
    }

    [Theory]
    [InlineData("", "$: texten är inte giltig JSON (rad 1, kolumn 1)")]
    [InlineData("[]", "$: ett objekt väntades, här står en lista")]
    [InlineData("{\"name\": \"a\"", "$: texten är inte giltig JSON (rad 1, kolumn 13)")]
    [InlineData("""{"name": "a", "name": "b"}""", "$.name: nyckeln står två gånger")]
    [InlineData("""{"name": "a", "$schema": 7}""", "$.$schema: en text väntades, här står talet 7")]
    public void What_is_no_policy_at_all_is_told(string text, string told) =>
        PolicySamples.Read(text).Faults.Select(fault => fault.ToString()).ShouldContain(fault => fault.StartsWith(told, StringComparison.Ordinal));

    [Fact]
    public void Bytes_that_are_no_text_are_told() => PolicyReader.Read(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0, 0xFF }).Faults.Single().Wrong.ShouldBe("texten är inte giltig UTF-8");

    [Fact]
    public void A_text_that_is_nested_too_deep_is_told_as_such() =>
        PolicyReader.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 10_000)))).Faults.Single().Wrong.ShouldStartWith("texten är nästlad djupare än 16 nivåer");

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var two = PolicySamples.Changed("undo/for", "\"snart\"").Replace("\"monday\"", "\"mondag\"", StringComparison.Ordinal);

        PolicySamples.Read(two).Faults.Select(fault => fault.Path).ShouldBe(["$.calendar.hours.mondag", "$.undo.for"]);
    }

    [Fact]
    public void A_key_that_would_steer_the_terminal_is_told_without_doing_so() =>
        PolicySamples.Read("{\"\\u001b[2Jbort\\n\": 1}").Faults.Select(fault => fault.ToString()).ShouldAllBe(line => !line.Any(char.IsControl));
}
