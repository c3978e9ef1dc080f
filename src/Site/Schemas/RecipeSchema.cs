using System.Text.Json.Nodes;
using Standoff.Figures;
using Standoff.Figures.Recipes;

namespace Standoff.Site.Schemas;

/// <summary>The front matter of a figure, by the keys that the code of its kind asks for.</summary>
internal static class RecipeSchema
{
    private const string Kind = "kind";

    public static JsonObject Create()
    {
        var kinds = RecipeShapes.All;
        var schema = SchemaParts.Object(
            [new(Kind, SchemaParts.OneOf(kinds.Keys))], [Kind], isOpen: true);
        schema["allOf"] = new JsonArray([.. kinds.Keys.Select(OfKind)]);
        schema["definitions"] = new JsonObject(kinds.Select(
            k => KeyValuePair.Create<string, JsonNode?>(k.Key, Group(k.Value))));
        return SchemaParts.Root("Recipe of a figure", schema);
    }

    private static JsonObject OfKind(string name) => new()
    {
        ["if"] = new JsonObject { ["properties"] = new JsonObject { [Kind] = SchemaParts.Only(name) }, ["required"] = SchemaParts.Texts([Kind]) },
        ["then"] = new JsonObject { ["$ref"] = "#/definitions/" + name },
    };

    private static JsonObject Group(RecipeShape shape) => shape.IsOpen
        ? new JsonObject { ["type"] = "object", ["additionalProperties"] = SchemaParts.Scalar }
        : SchemaParts.Object(
            shape.Keys.Select(k => KeyValuePair.Create(k.Key, Key(k.Value))), shape.Keys.Where(k => k.Value.IsRequired).Select(k => k.Key));

    private static JsonObject Key(RecipeKey key)
    {
        if (!key.IsList)
            return Item(key);
        var list = SchemaParts.List(Item(key));
        list["minItems"] = 1;
        return list;
    }

    private static JsonObject Item(RecipeKey key) => key.Form switch
    {
        RecipeForm.Keys => Group(key.Group),
        RecipeForm.Number => SchemaParts.Number,
        RecipeForm.Id => SchemaParts.Text,
        _ when key.Names.Count > 0 => SchemaParts.OneOf(key.Names),
        _ => SchemaParts.Scalar,
    };
}
