using System.Collections.Concurrent;

namespace TeamsBevakning.Cards.Templates;

/// <summary>The templates in <c>cards/</c>, read once each.</summary>
internal sealed class CardTemplates
{
    private readonly ConcurrentDictionary<string, CardTemplate> read = [];

    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "cards");

    public CardTemplate this[string name] => read.GetOrAdd(name, key => new CardTemplate(key, File.ReadAllText(Path.Combine(Folder, $"{key}.json"))));
}
