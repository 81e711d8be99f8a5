using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsBevakning.Cards.Templates;

/// <summary>Reads a template into parts; what is the same in every card becomes one run of bytes, as long as it can.</summary>
internal sealed partial class CardCompiler(string card)
{
    public CardPart Compile(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => CompileObject(element),
        JsonValueKind.Array => CompileList(element),
        JsonValueKind.String => CompileText(element.GetString()!),
        _ => new FixedPart(Encoding.UTF8.GetBytes(element.GetRawText())),
    };

    private CardPart CompileObject(JsonElement shape)
    {
        var members = new List<(byte[] Name, CardPart Value)>();
        foreach (var member in shape.EnumerateObject().Where(member => member.Name is not ("$data" or "$when") && member.Value.ValueKind is not JsonValueKind.Null))
        {
            byte[] name = [.. Quoted(member.Name), (byte)':'];
            switch (Compile(member.Value), members)
            {
                case (FixedPart value, [.., ({ Length: 0 }, FixedPart run)]):
                    members[^1] = ([], new FixedPart([.. run.Json, (byte)',', .. name, .. value.Json]));
                    break;
                case (FixedPart value, _):
                    members.Add(([], new FixedPart([.. name, .. value.Json])));
                    break;
                case (var value, _):
                    members.Add((name, value));
                    break;
            }
        }

        return members is [] or [(_, FixedPart)]
            ? new FixedPart([(byte)'{', .. members is [(_, FixedPart all)] ? all.Json : [], (byte)'}'])
            : new ObjectPart(members);
    }

    private CardPart CompileList(JsonElement list)
    {
        var elements = new List<ListElement>();
        foreach (var element in list.EnumerateArray().Select(CompileElement))
        {
            if (element is { Part: FixedPart one, Each: null, When: null } && elements is [.., { Part: FixedPart run, Each: null, When: null }])
            {
                elements[^1] = element with { Part = new FixedPart([.. run.Json, (byte)',', .. one.Json]) };
            }
            else
            {
                elements.Add(element);
            }
        }

        return elements is [] or [{ Part: FixedPart, Each: null, When: null }]
            ? new FixedPart([(byte)'[', .. elements is [{ Part: FixedPart all }] ? all.Json : [], (byte)']'])
            : new ListPart(elements);
    }

    private ListElement CompileElement(JsonElement element) => element.ValueKind is JsonValueKind.Object
        ? new ListElement(CompileObject(element), PathOf(element, "$data"), PathOf(element, "$when"))
        : new ListElement(Compile(element), null, null);

    private CardPath? PathOf(JsonElement shape, string key)
    {
        if (!shape.TryGetProperty(key, out var value))
        {
            return null;
        }

        var text = value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
        var match = Binding().Match(text);
        return match.Success && match.Length == text.Length ? new CardPath(match.Groups[1].Value, card) : throw CardPath.Unknown(text, card);
    }

    /// <summary>A text alone in <c>${…}</c> becomes the value itself; inside a longer text it becomes text.</summary>
    private CardPart CompileText(string text)
    {
        var matches = Binding().Matches(text);
        if (matches is [{ } all] && all.Length == text.Length)
        {
            return new ValuePart(new CardPath(all.Groups[1].Value, card));
        }

        if (matches.Count == 0)
        {
            return new FixedPart(Quoted(text));
        }

        var pieces = new List<(byte[] Before, CardPath Path)>();
        var from = 0;
        foreach (Match match in matches)
        {
            pieces.Add((Escaped(text[from..match.Index]), new CardPath(match.Groups[1].Value, card)));
            from = match.Index + match.Length;
        }

        return new TextPart(pieces, Escaped(text[from..]));
    }

    private static byte[] Quoted(string text) => [(byte)'"', .. Escaped(text), (byte)'"'];

    private static byte[] Escaped(string text) => Encoding.UTF8.GetBytes(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text));

    [GeneratedRegex(@"\$\{([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Binding();
}
