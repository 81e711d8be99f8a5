using System.Text.Json.Nodes;

namespace TeamsBevakning.Cards.Templates;

/// <summary>A list, whose elements may be left out by <c>$when</c> and repeated by <c>$data</c>.</summary>
internal sealed class ListPart(IReadOnlyList<ListElement> elements) : CardPart
{
    public override bool TryWrite(JsonBytes to, JsonNode data)
    {
        to.Add((byte)'[');
        var begin = to.Length;
        foreach (var element in elements)
        {
            element.Write(to, data, begin);
        }

        to.Add((byte)']');
        return true;
    }
}

/// <param name="Each">Where the data of each repetition stands; null when it is not repeated.</param>
/// <param name="When">Where it stands whether it is shown; null when it always is.</param>
internal sealed record ListElement(CardPart Part, CardPath? Each, CardPath? When)
{
    /// <param name="begin">Where the list's first element stands.</param>
    public void Write(JsonBytes to, JsonNode data, int begin)
    {
        switch (Each is null ? data : Each.At(data))
        {
            case JsonArray list when Each is not null:
                foreach (var context in list)
                {
                    WriteOne(to, context, begin);
                }

                break;
            case var one:
                WriteOne(to, one, begin);
                break;
        }
    }

    private void WriteOne(JsonBytes to, JsonNode? data, int begin)
    {
        if (data is null || (When is not null && !(When.At(data) is JsonValue value && value.TryGetValue(out bool isShown) && isShown)))
        {
            return;
        }

        if (to.Length > begin)
        {
            to.Add((byte)',');
        }

        var before = to.Length;
        if (!Part.TryWrite(to, data))
        {
            to.Length = before;
            to.Add("null"u8);
        }
    }
}
