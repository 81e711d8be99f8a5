namespace TeamsBevakning.Bench.Load;

/// <summary>Makes the generator's sockets lean: one thread waits for all of them and does their work at once, as no server should.</summary>
internal static class LoadThreads
{
    private static readonly (string Name, string Value)[] Settings =
    [
        ("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1"),
        ("DOTNET_SYSTEM_NET_SOCKETS_THREAD_COUNT", "1"),
    ];

    /// <summary>Before the first socket.</summary>
    public static void Use()
    {
        foreach (var (name, value) in Settings)
        {
            Environment.SetEnvironmentVariable(name, value);
        }
    }

    public static void Clear(IDictionary<string, string?> environment)
    {
        foreach (var (name, _) in Settings)
        {
            environment.Remove(name);
        }
    }
}
