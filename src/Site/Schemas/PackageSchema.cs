using System.Text.Json.Nodes;
using Standoff.Evidence;

namespace Standoff.Site.Schemas;

/// <summary>
/// <c>data/datapackage.json</c>, by what <see cref="PackageProperties"/> says that its reader reads
/// and refuses, and what else may stand there.
/// </summary>
internal static class PackageSchema
{
    public static JsonObject Create() =>
        SchemaParts.Root("The data package", Part(PackageProperties.Package));

    private static JsonObject Part(PackageObject part)
    {
        var properties = part.Properties.ToDictionary(
            p => p.Name, Property, StringComparer.Ordinal);
        foreach (var refused in part.Refused)
            properties[refused] = new JsonObject { ["not"] = new JsonObject() };
        foreach (var name in part.PassedOver)
            properties.TryAdd(name, []);
        return SchemaParts.Object(
            properties, part.Properties.Where(p => p.IsRequired).Select(p => p.Name));
    }

    private static JsonObject Property(PackageProperty property) => property.Form switch
    {
        PackageForm.Flag => SchemaParts.Flag,
        PackageForm.Number => SchemaParts.Number,
        PackageForm.Texts => new JsonObject { ["type"] = "array" },
        PackageForm.EmptyText => new JsonObject { ["const"] = new JsonArray("") },
        PackageForm.Group => Part(property.Of!),
        PackageForm.Groups => SchemaParts.List(Part(property.Of!)),
        _ when property.Allowed.Count > 0 => SchemaParts.OneOf(property.Allowed),
        _ when property.Pattern is { } pattern => SchemaParts.Matching(pattern),
        _ => SchemaParts.Text,
    };
}
