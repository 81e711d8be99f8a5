using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain;
using TeamsBevakning.Domain.Accounts;
using TeamsBevakning.Domain.Escalations;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Policies;

/// <summary>What a policy file holds, or everything that is wrong with it.</summary>
/// <param name="Policy">The policy; null when something is wrong.</param>
/// <param name="Faults">What is wrong.</param>
/// <param name="Origins">Where the settings come from; what could be read of it when something is wrong.</param>
/// <param name="Units">What is laid down about the units with hours of their own, as the file says it.</param>
/// <param name="Plans">The escalation plans, used or not.</param>
public sealed record PolicyReading(
    Policy? Policy, IReadOnlyList<JsonFault> Faults, PolicyOrigins Origins, IReadOnlyDictionary<UnitId, UnitRules> Units, IReadOnlyCollection<EscalationPlan> Plans);

/// <summary>Where the settings of a policy come from.</summary>
/// <param name="Documents">The documents by their ids in the file.</param>
/// <param name="Sources">By the setting's JSON path, as <c>$.targets.question.resolve</c>.</param>
public sealed record PolicyOrigins(IReadOnlyDictionary<string, PolicyDocument> Documents, IReadOnlyDictionary<string, IReadOnlyList<SettingSource>> Sources);

/// <summary>A document that a policy is made from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Date">When it was decided or last changed: a date, a month or a year; null when the document does not say.</param>
/// <param name="Link">Where it can be read; null when the file does not say.</param>
public sealed record PolicyDocument(string Title, string? Date, Uri? Link);

/// <summary>Where one setting comes from: what a document says, what we chose because none says it, or both.</summary>
/// <param name="Document">The document's id in the file; null when none says it.</param>
/// <param name="Heading">The document's heading, verbatim.</param>
/// <param name="Quote">The document's words, verbatim.</param>
/// <param name="Default">What we chose and why; null when the document leaves nothing open.</param>
public sealed record SettingSource(string? Document, string? Heading, string? Quote, string? Default);
