using System.Text.Json;

namespace TeamsBevakning.Chaos.Load;

/// <summary>Somebody in the register, or a stranger.</summary>
internal sealed record Person(string Name, string ObjectId, bool IsCommunicator)
{
    public static readonly Person Stranger = new("Sten Okänd", "bbbbbbbb-0000-4000-8000-000000000009", false);

    public static IReadOnlyList<Person> In(JsonElement register)
    {
        var communicators = register.GetProperty("communicators").EnumerateArray().Select(one => one.GetString()).ToHashSet();
        return
        [
            .. register.GetProperty("people").EnumerateArray().Select(person => new Person(
                person.GetProperty("name").GetString()!, person.GetProperty("objectId").GetString()!, communicators.Contains(person.GetProperty("id").GetString()))),
        ];
    }
}
