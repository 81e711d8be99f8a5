using TeamsBevakning.CheckedJson;
using TeamsBevakning.Domain.Flags;
using TeamsBevakning.Policies.Values;

namespace TeamsBevakning.Policies.Sections;

/// <summary>Reads what comments may be flagged for.</summary>
internal static class FlagsSection
{
    public static FlagRules Read(CheckedObject root, SourcesSection sources)
    {
        if (root.Object("flags", required: false) is not { } flags)
        {
            return new();
        }

        var named = flags.Object("categories", required: true);
        named?.Needs();
        var entries = named?.OwnEntries() ?? [];
        var categories = entries.Select(entry => FlagCategorySection.Read(entry.Id, entry.Entry, sources)).ToList();
        var cannotRemove = sources.Texts(flags, "cannotRemove", "platforms", PlatformName.Read).Select(one => one.Value).ToList();
        var twoPersons = sources.Texts(flags, "twoPersons", "categories", OwnId.Read);
        foreach (var (id, path) in twoPersons.Where(one => categories.All(category => category.Id != one.Value)))
        {
            var (wrong, right) = Word.Unknown(id, categories.Select(category => category.Id));
            flags.Fault(path, wrong, right);
        }

        flags.Close();
        return new FlagRules { Categories = categories, CannotRemoveOn = cannotRemove, TwoPersons = [.. twoPersons.Select(one => one.Value)] };
    }
}
