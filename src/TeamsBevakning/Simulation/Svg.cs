using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace TeamsBevakning.Simulation;

/// <summary>The parts of a chart. Whole pixels, so that the same figures give the same bytes.</summary>
internal static class Svg
{
    public static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    public static XElement Element(string name, params IEnumerable<object> content) => new(Space + name, content);

    public static XElement Rect(string style, int x, int y, int width, int height, params IEnumerable<object> content) =>
        Element("rect", [new XAttribute("class", style), At("x", x), At("y", y), At("width", width), At("height", height), .. content]);

    public static XElement Line(string style, int x1, int y1, int x2, int y2) =>
        Element("line", new XAttribute("class", style), At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2));

    public static XElement Text(string style, int x, int y, string text) =>
        Element("text", new XAttribute("class", style), At("x", x), At("y", y), Clean(text));

    public static XElement Title(string text) => Element("title", Clean(text));

    public static XAttribute At(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Without what XML cannot hold, or what steers a terminal or turns the direction of writing.</summary>
    public static string Clean(string text) => SwedishText.OneLine(string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));
}
