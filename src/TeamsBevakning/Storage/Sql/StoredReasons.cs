using System.Collections;
using System.Text.Json;
using TeamsBevakning.Domain.WorkTime;

namespace TeamsBevakning.Storage.Sql;

/// <summary>The reasons of a deadline, read when somebody asks for them: most that read an item do not, and a change writes them back as they were.</summary>
internal sealed class StoredReasons(string json) : IReadOnlyList<DueReason>
{
    private IReadOnlyList<DueReason>? read;

    public string Json => json;

    public int Count => All.Count;

    private IReadOnlyList<DueReason> All => read ??= JsonSerializer.Deserialize(json, DueJson.Default.IReadOnlyListDueReason)!;

    public DueReason this[int index] => All[index];

    public IEnumerator<DueReason> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
