using TeamsBevakning.CheckedJson;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>The documents of a policy file, and where each of its settings comes from.</summary>
internal sealed class SourcesSection
{
    private readonly CheckedObject? documents;
    private readonly Dictionary<string, PolicyDocument> byId = [];
    private readonly Dictionary<string, IReadOnlyList<SettingSource>> sources = [];

    private SourcesSection(CheckedObject root)
    {
        documents = root.Object("documents", required: true);
        foreach (var (id, document) in documents?.OwnEntries() ?? [])
        {
            var title = document.Value("title", required: true, CheckedValue.Text(300));
            var date = document.Value("date", required: false, TimeText.DateOrPart);
            var link = document.Value<Uri>("link", required: false, LinkText.Read);
            document.Close();
            byId[id] = new PolicyDocument(title ?? id, date, link);
        }
    }

    public PolicyOrigins Origins => new(byId, sources);

    public static SourcesSection Open(CheckedObject root) => new(root);

    /// <summary>Reads where a setting comes from: one source, or several.</summary>
    public void Read(CheckedObject setting)
    {
        var read = setting.OneOrMore("source", required: true).Select(source => (source.Path, Source: Of(source))).ToList();
        foreach (var (path, _) in read.Where(one => one.Source.Default is not null).Skip(1))
        {
            setting.Fault(path, "”default” står redan i en annan källa till samma inställning", "Skriv vårt val på ett ställe");
        }

        sources[setting.Path] = [.. read.Select(one => one.Source)];
    }

    /// <summary>A setting of its own with its source; what <paramref name="read"/> takes of it, or the type's empty value when it is not there.</summary>
    public T? Setting<T>(CheckedObject owner, string key, Func<CheckedObject, T> read, bool required = false)
    {
        if (owner.Object(key, required) is not { } setting)
        {
            return default;
        }

        Read(setting);
        var value = read(setting);
        setting.Close();
        return value;
    }

    /// <summary>A setting that is one text.</summary>
    public string? Text(CheckedObject owner, string key, string textKey, int longest) =>
        Setting(owner, key, setting => setting.Value(textKey, required: true, CheckedValue.Text(longest)));

    /// <summary>A setting that is a list of texts, each with its path.</summary>
    public IReadOnlyList<(string Value, string Path)> Texts(CheckedObject owner, string key, string listKey, CheckedValue.Reader<string> read, bool required = false) =>
        Setting(owner, key, setting => setting.Set(listKey, required: true, read), required) ?? [];

    /// <summary>What is wrong when all is read.</summary>
    public void Close()
    {
        var used = sources.Values.SelectMany(list => list).Select(source => source.Document).ToHashSet();
        foreach (var id in byId.Keys.Where(id => !used.Contains(id)))
        {
            documents!.Fault(documents.PathOf(id), "ingen inställning har dokumentet som källa", "Ta bort det, eller ange det i en source");
        }
    }

    private SettingSource Of(CheckedObject source)
    {
        var byDefault = source.Value("default", required: false, CheckedValue.Text(2_000));
        var cites = !source.Has("default") || source.Has("document") || source.Has("heading") || source.Has("quote");
        var document = source.Value("document", required: cites, CheckedValue.Text(100));
        var heading = source.Value("heading", required: cites, CheckedValue.Text(300));
        var quote = source.Value("quote", required: cites, CheckedValue.Text(2_000));
        if (quote is not null && quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length < 5)
        {
            source.Fault(source.PathOf("quote"), "citatet är kortare än fem ord", "Citera minst fem ord ordagrant");
        }

        if (document is not null && !byId.ContainsKey(document))
        {
            var (wrong, right) = Word.Unknown(document, byId.Keys);
            source.Fault(source.PathOf("document"), byId.Count == 0 ? "documents är tomt" : wrong, byId.Count == 0 ? "Lägg till dokumentet i documents" : right);
        }

        source.Close();
        return new(document, heading, quote, byDefault);
    }
}
