using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary>Who may send comments by signed intake.</summary>
internal sealed record IntakeSettings
{
    public const string Section = "Intake";

    public Dictionary<string, IntakeSender> Senders { get; init; } = [];
}

/// <summary>A tool that sends comments.</summary>
internal sealed record IntakeSender
{
    public const int ShortestSecret = 32;

    public string Secret { get; init; } = string.Empty;
}

internal sealed class IntakeSettingsValidator : IValidateOptions<IntakeSettings>
{
    private const int LongestName = 50;

    public ValidateOptionsResult Validate(string? name, IntakeSettings options)
    {
        var faults = options.Senders.SelectMany(sender => Faults(sender.Key, sender.Value)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(string name, IntakeSender? sender)
    {
        var key = $"{IntakeSettings.Section}:Senders:{name}";
        if (name.Length > LongestName || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            yield return $"{key}: namnet står i adressen /api/intake/{{namn}} och går inte att använda. Ange 1–{LongestName} bokstäver a–z, siffror, bindestreck, understreck eller punkter.";
        }

        var secret = sender?.Secret ?? string.Empty;
        if (secret.Length < IntakeSender.ShortestSecret)
        {
            var wrong = secret.Length == 0 ? "saknas" : $"är bara {secret.Length} tecken";
            yield return $"{key}:Secret {wrong}. Ange en hemlighet på minst {IntakeSender.ShortestSecret} tecken, till exempel från 'openssl rand -hex 32'.";
        }
    }
}
