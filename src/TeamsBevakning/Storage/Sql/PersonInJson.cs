using System.Text.Json.Nodes;

namespace TeamsBevakning.Storage.Sql;

/// <summary>Persons in what items keep as JSON: an id, and the name beside it.</summary>
internal static class PersonInJson
{
    /// <summary>The same with nobody in the person's place.</summary>
    public static string? Erased(string? json, string person)
    {
        if (json is null || !json.Contains(person, StringComparison.Ordinal))
        {
            return json;
        }

        var root = JsonNode.Parse(json)!;
        Erase(root, person);
        return root.ToJsonString().Replace(person, RowValues.Erased.Id.ToString(), StringComparison.Ordinal);
    }

    private static void Erase(JsonNode? node, string person)
    {
        if (node is JsonArray list)
        {
            foreach (var each in list)
            {
                Erase(each, person);
            }
        }
        else if (node is JsonObject shape)
        {
            foreach (var (id, name) in new[] { ("id", "name"), ("byId", "byName") })
            {
                if (shape.ContainsKey(name) && shape[id]?.ToJsonString().Contains(person, StringComparison.Ordinal) is true)
                {
                    shape[name] = RowValues.Erased.Name;
                }
            }

            // Her own words go with her name.
            if (shape.ContainsKey("why") && shape["by"]?.ToJsonString().Contains(person, StringComparison.Ordinal) is true)
            {
                shape["why"] = RowValues.Erased.Name;
            }

            foreach (var (_, each) in shape.ToList())
            {
                Erase(each, person);
            }
        }
    }
}
