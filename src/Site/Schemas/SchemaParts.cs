using System.Text.Json.Nodes;

namespace Standoff.Site.Schemas;

/// <summary>Pieces of JSON Schemas.</summary>
internal static class SchemaParts
{
    /// <summary>What YAML reads as a text, or as a number that a text holds.</summary>
    public static JsonObject Scalar => new() { ["type"] = new JsonArray("string", "number") };

    public static JsonObject Text => new() { ["type"] = "string" };

    public static JsonObject Flag => new() { ["type"] = "boolean" };

    public static JsonObject Number => new() { ["type"] = "number" };

    public static JsonObject Only(string text) => new() { ["const"] = text };

    public static JsonObject OneOf(IEnumerable<string> texts) => new() { ["enum"] = Texts(texts) };

    public static JsonObject Matching(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    public static JsonObject List(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => JsonValue.Create(t))];

    /// <summary>A schema of its own.</summary>
    public static JsonObject Root(string title, JsonObject schema)
    {
        var root = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = title };
        foreach (var (name, part) in schema.ToList())
        {
            schema.Remove(name);
            root[name] = part;
        }

        return root;
    }

    /// <param name="isOpen">Whether there may be keys that are not named.</param>
    public static JsonObject Object(
        IEnumerable<KeyValuePair<string, JsonObject>> properties, IEnumerable<string> required, bool isOpen = false)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(properties.Select(p => KeyValuePair.Create<string, JsonNode?>(p.Key, p.Value))),
            ["required"] = Texts(required),
        };
        if (!isOpen)
            schema["additionalProperties"] = false;
        return schema;
    }
}
