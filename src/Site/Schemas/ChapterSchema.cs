using System.Text.Json.Nodes;
using Standoff.Site.Prose;

namespace Standoff.Site.Schemas;

/// <summary>The front matter of a chapter, by the keys that <see cref="SectionReader"/> reads.</summary>
internal static class ChapterSchema
{
    public static JsonObject Create()
    {
        var keys = SectionReader.Keys.ToDictionary(k => k, k => k == SectionReader.OrderKey
            ? new JsonObject { ["type"] = "integer" }
            : SchemaParts.Scalar);
        var schema = SchemaParts.Object(keys, SectionReader.RequiredKeys);
        var (first, second) = SectionReader.Together;
        schema["dependencies"] = new JsonObject { [first] = SchemaParts.Texts([second]), [second] = SchemaParts.Texts([first]) };
        return SchemaParts.Root("Front matter of a chapter", schema);
    }
}
