using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>
/// Reads a package descriptor. A property that is missing or of the wrong form is reported where
/// its name stands first, or at the start of the file.
/// </summary>
internal sealed class DataPackageReader(SourceText source)
{
    private readonly DiagnosticBag _diagnostics = [];

    public Outcome<DataPackage> Read()
    {
        try
        {
            using var json = JsonDocument.Parse(source.Text);
            return _diagnostics.ToOutcome(ReadPackage(json.RootElement));
        }
        catch (JsonException e)
        {
            // The parser counts lines from zero and columns in bytes.
            var line = (int)(e.LineNumber ?? 0) + 1;
            var bytes = Encoding.UTF8.GetBytes(source.LineAt(line));
            var before = Encoding.UTF8.GetCharCount(
                bytes, 0, (int)Math.Min(e.BytePositionInLine ?? 0, bytes.Length));
            return new(null, [DiagnosticCatalogue.NotJson(new Place(source.Path, line, before + 1))]);
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair ("\ud800") is found only when it is asked for.
            var offset = Math.Max(0, source.Text.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase));
            return new(null, [.. _diagnostics, DiagnosticCatalogue.NotJson(source.PlaceAt(offset))]);
        }
    }

    private DataPackage? ReadPackage(JsonElement root)
    {
        var title = ReadText(root, "title");
        var description = ReadText(root, "description", required: false);
        var homepage = ReadText(root, "homepage");
        var created = ReadText(root, "created");
        var tables = ReadItems(root, "resources").Select(ReadTable).ToList();
        if (tables.DistinctBy(t => t.Name, StringComparer.Ordinal).Count() < tables.Count)
            Report("resources", "a list of tables with different names");
        var address = DataPackage.ParseHomepage(homepage);
        if (address is null)
            Report("homepage", DataPackage.HomepageForm);
        if (!DateOnly.TryParseExact(created.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Report("created", "a date such as 2026-11-23");
        return _diagnostics.HasErrors
            ? null
            : new DataPackage(title, description, address!, date, tables);
    }

    private TableSchema ReadTable(JsonElement resource)
    {
        var schema = resource.TryGetProperty("schema", out var s) ? s : default;
        var fields = (schema.ValueKind == JsonValueKind.Object ? ReadItems(schema, "fields") : [])
            .Select(ReadField)
            .ToList();
        if (fields.DistinctBy(f => f.Name, StringComparer.Ordinal).Count() < fields.Count)
            Report("fields", "a list of fields with different names");
        return new TableSchema(
            ReadText(resource, "name"), "data/" + ReadText(resource, "path"), fields);
    }

    private Field ReadField(JsonElement field)
    {
        var name = ReadText(field, "name");
        var type = ReadText(field, "type");
        var constraints = field.TryGetProperty("constraints", out var c) && c.ValueKind == JsonValueKind.Object
            ? c.EnumerateObject().DistinctBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)
            : [];
        bool IsSet(string flag) =>
            constraints.TryGetValue(flag, out var value) && value.ValueKind == JsonValueKind.True;
        var values = constraints.TryGetValue("enum", out var e) && e.ValueKind == JsonValueKind.Array
            ? e.EnumerateArray().Select(v => v.ToString()).ToList()
            : [];
        var pattern = constraints.TryGetValue("pattern", out var p)
            ? ReadPattern(p.ToString())
            : null;
        return new Field(name, field.TryGetProperty("date", out _) ? "date" : type, IsSet("required"), IsSet("unique"), values, pattern);
    }

    /// <summary>
    /// An expression that a whole cell must match; null where it is none. Runs in linear time
    /// whatever it says.
    /// </summary>
    private Regex? ReadPattern(string pattern)
    {
        try
        {
            var whole = pattern is ['^', .., '$'] ? pattern : $"^(?:{pattern})$";
            return new Regex(whole, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            Report("pattern", "a regular expression");
            return null;
        }
    }

    private string ReadText(JsonElement parent, string name, bool required = true)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
            return value.GetString()!;
        if (required)
            Report(name, "a text");
        return "";
    }

    private IEnumerable<JsonElement> ReadItems(JsonElement parent, string name)
    {
        if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object);
        Report(name, "a list");
        return [];
    }

    private void Report(string property, string expected)
    {
        var offset = source.Text.IndexOf($"\"{property}\"", StringComparison.Ordinal);
        var place = offset < 0
            ? Place.StartOf(source.Path)
            : source.PlaceAt(offset, property.Length + 2);
        _diagnostics.Add(DiagnosticCatalogue.PackageProperty(place, property, expected));
    }
}
