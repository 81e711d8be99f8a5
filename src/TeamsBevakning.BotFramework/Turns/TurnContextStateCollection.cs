namespace TeamsBevakning.BotFramework;

/// <summary>What the parts of a turn hand to each other, by name or by type; gone when the turn is over.</summary>
public sealed class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    /// <summary>The value of a name, or null when there is none of this type.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>The value kept under its type, or null.</summary>
    public T? Get<T>()
        where T : class => Get<T>(Key<T>());

    /// <summary>Adds a value under a name.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Add<T>(T value)
        where T : class => Add(Key<T>(), value);

    /// <summary>Sets the value of a name; null removes it.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
        {
            Remove(key);
        }
        else
        {
            this[key] = value;
        }
    }

    /// <summary>Sets the value kept under its type; null removes it.</summary>
    public void Set<T>(T? value)
        where T : class => Set(Key<T>(), value);

    /// <summary>Disposes what is kept and can be disposed.</summary>
    public void Dispose()
    {
        foreach (var value in Values.OfType<IDisposable>())
        {
            value.Dispose();
        }
    }

    private static string Key<T>() => typeof(T).FullName!;
}
