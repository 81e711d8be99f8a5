namespace TeamsBevakning.CheckedJson;

/// <summary>One thing wrong in a JSON text.</summary>
/// <param name="Path">Where, as a JSON path: <c>$.accounts[2].unit</c>.</param>
/// <param name="Wrong">What is wrong, in Swedish.</param>
/// <param name="Right">What would be right, in Swedish.</param>
public sealed record JsonFault(string Path, string Wrong, string Right)
{
    /// <summary>One line, whatever the text holds.</summary>
    public override string ToString() => new([.. $"{Path}: {Wrong}. {Right}.".Select(c => SwedishText.IsSteering(c) ? ' ' : c)]);
}
