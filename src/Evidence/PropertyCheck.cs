using System.Text.Json;

namespace Standoff.Evidence;

/// <summary>
/// Refuses what a descriptor says of its tables and we would pass over: other readers of the
/// published package would obey it and read other values.
/// </summary>
/// <param name="report">Takes the name of a property and what it must be.</param>
internal sealed class PropertyCheck(Action<string, string> report)
{
    private static readonly string[] Constraints = [.. PackageProperties.Constraints.Properties.Select(p => p.Name)];

    public void CheckPackage(JsonElement package) => CheckReadings(package);

    public void CheckTable(JsonElement resource)
    {
        CheckReadings(resource);
        CheckText(resource, "encoding", "utf-8");
        CheckText(resource, "format", "csv");
        if (resource.TryGetProperty("schema", out var schema))
            CheckReadings(schema);
    }

    public void CheckField(JsonElement field)
    {
        CheckReadings(field);
        if (field.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && !PackageProperties.FieldTypes.Contains(type.GetString()))
            report("type", "\"string\" or \"number\"; a date is a string with \"date\": \"partial\"");
        CheckText(field, "date", "partial");
        CheckText(field, "format", "default");
        if (!field.TryGetProperty("constraints", out var constraints))
            return;
        if (constraints.ValueKind != JsonValueKind.Object)
        {
            report("constraints", "an object");
            return;
        }

        foreach (var constraint in constraints.EnumerateObject())
            CheckConstraint(constraint);
    }

    private void CheckConstraint(JsonProperty constraint)
    {
        var expected = constraint.Name switch
        {
            "required" or "unique" when constraint.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False) => "true or false",
            "enum" when constraint.Value.ValueKind != JsonValueKind.Array => "a list",
            "pattern" when constraint.Value.ValueKind != JsonValueKind.String => "a regular expression",
            "minimum" or "maximum" when constraint.Value.ValueKind != JsonValueKind.Number => "a number",
            var name when !Constraints.Contains(name) => "left out: the constraints obeyed here are " + string.Join(", ", Constraints),
            _ => null,
        };
        if (expected is not null)
            report(constraint.Name, expected);
    }

    private void CheckReadings(JsonElement parent)
    {
        if (parent.ValueKind != JsonValueKind.Object)
            return;
        foreach (var name in PackageReadings.All.Where(name => parent.TryGetProperty(name, out _)))
            report(name, "left out: a table is a file of UTF-8 with commas, a header and numbers such as 0.5");
        if (parent.TryGetProperty("missingValues", out var missing) && !IsEmptyTextAlone(missing))
            report("missingValues", "left out, or [\"\"]: only an empty cell is a missing value");
    }

    private void CheckText(JsonElement parent, string name, string only)
    {
        if (parent.TryGetProperty(name, out var value) && !(value.ValueKind == JsonValueKind.String && value.GetString() == only))
            report(name, $"\"{only}\" or left out");
    }

    private static bool IsEmptyTextAlone(JsonElement missing) =>
        missing.ValueKind == JsonValueKind.Array
        && missing.GetArrayLength() == 1
        && missing[0].ValueKind == JsonValueKind.String
        && missing[0].GetString() == "";
}
