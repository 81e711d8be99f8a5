using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards.Templates;

/// <summary>An object. As the official binder does, it leaves out a member whose value is null after binding.</summary>
/// <param name="members">Each begins with its name, unless it is a run of members that are the same in every card.</param>
internal sealed class ObjectPart(IReadOnlyList<(byte[] Name, CardPart Value)> members) : CardPart
{
    public override bool TryWrite(JsonBytes to, JsonNode data)
    {
        to.Add((byte)'{');
        var begin = to.Length;
        foreach (var (name, value) in members)
        {
            var before = to.Length;
            if (before > begin)
            {
                to.Add((byte)',');
            }

            to.Add(name);
            if (!value.TryWrite(to, data))
            {
                to.Length = before;
            }
        }

        to.Add((byte)'}');
        return true;
    }
}
