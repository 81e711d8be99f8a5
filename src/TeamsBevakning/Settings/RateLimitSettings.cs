using Microsoft.Extensions.Options;

namespace TeamsBevakning.Settings;

/// <summary><c>Web:RateLimit</c>: how much one source may ask of us. Teams' whole traffic for a municipality stays far below.</summary>
internal sealed record RateLimitSettings
{
    public const string Section = "Web:RateLimit";

    /// <summary>So many refused requests (400, 401, 403, 404, 405, 413…) at once, and as many more each minute; then 429.</summary>
    public int RefusedPerMinute { get; init; } = 600;

    /// <summary>So many requests under way at the same time; one more is answered 429.</summary>
    public int AtOnce { get; init; } = 2_000;

    /// <summary>So many sources are kept in mind; the memory that it takes is below a kilobyte for each.</summary>
    public int Sources { get; init; } = 20_000;

    internal sealed class Validator : IValidateOptions<RateLimitSettings>
    {
        public ValidateOptionsResult Validate(string? name, RateLimitSettings options)
        {
            var faults = new (string Key, int Value)[] { (nameof(RefusedPerMinute), options.RefusedPerMinute), (nameof(AtOnce), options.AtOnce), (nameof(Sources), options.Sources) }
                .Where(setting => setting.Value is < 1 or > 10_000_000)
                .Select(setting => $"{Section}:{setting.Key} är {setting.Value}. Ange ett tal från 1 till 10000000.")
                .ToList();
            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
