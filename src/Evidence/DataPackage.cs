using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Tables;

namespace Standoff.Evidence;

/// <summary>The descriptor <c>data/datapackage.json</c> (Data Package v2): what the edition is called, where and when it is published, and the schema of every table.</summary>
/// <param name="Homepage">Base address of the published site; ends in <c>/</c>.</param>
/// <param name="Created">The edition's date.</param>
public sealed record DataPackage(
    string Title, string Description, Uri Homepage, DateOnly Created, IReadOnlyList<TableSchema> Tables)
{
    public const string Path = "data/datapackage.json";

    /// <summary>Reads the descriptor; null where it is missing or unreadable. Reports SR1001, SR1003, SR1013.</summary>
    public static DataPackage? Read(InputFiles inputs, DiagnosticBag diagnostics)
    {
        var source = inputs.Read(Path, diagnostics);
        if (!inputs.Contains(Path))
            diagnostics.Add(DiagnosticCatalogue.MissingFile(Place.StartOf(Path), Path));
        if (source is null)
            return null;

        try
        {
            using var json = JsonDocument.Parse(source.Text);
            return new Reader(source, diagnostics).Package(json.RootElement);
        }
        catch (JsonException e)
        {
            var line = (int)(e.LineNumber ?? 0) + 1;
            var bytes = Encoding.UTF8.GetBytes(source.LineAt(line));
            var before = Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(e.BytePositionInLine ?? 0, bytes.Length));
            diagnostics.Add(DiagnosticCatalogue.NotJson(new Place(Path, line, before + 1)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair ("\ud800") is found only when it is asked for.
            diagnostics.Add(DiagnosticCatalogue.NotJson(source.PlaceAt(Math.Max(0, source.Text.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase)))));
            return null;
        }
    }

    /// <summary>Reads what is there, and reports a property that is missing or of the wrong form where its name stands, or at the start of the file.</summary>
    private sealed class Reader(SourceText source, DiagnosticBag diagnostics)
    {
        public DataPackage? Package(JsonElement root)
        {
            var title = Text(root, "title");
            var description = Text(root, "description", required: false);
            var homepage = Text(root, "homepage");
            var created = Text(root, "created");
            var tables = Items(root, "resources").Select(Table).ToList();
            if (tables.DistinctBy(t => t.Name, StringComparer.Ordinal).Count() < tables.Count)
                Report("resources", "a list of tables with different names");
            if (!Uri.TryCreate(homepage, UriKind.Absolute, out var address) || !homepage.EndsWith('/'))
                Report("homepage", "an absolute address that ends in '/'");
            if (!DateOnly.TryParseExact(created.Split('T')[0], "yyyy-MM-dd", out var date))
                Report("created", "a date such as 2026-11-23");
            return diagnostics.HasErrors ? null : new DataPackage(title, description, address!, date, tables);
        }

        private TableSchema Table(JsonElement resource)
        {
            var schema = resource.TryGetProperty("schema", out var s) ? s : default;
            var fields = (schema.ValueKind == JsonValueKind.Object ? Items(schema, "fields") : []).Select(Field).ToList();
            if (fields.DistinctBy(f => f.Name, StringComparer.Ordinal).Count() < fields.Count)
                Report("fields", "a list of fields with different names");
            return new TableSchema(Text(resource, "name"), "data/" + Text(resource, "path"), fields);
        }

        private Field Field(JsonElement field)
        {
            var name = Text(field, "name");
            var constraints = field.TryGetProperty("constraints", out var c) && c.ValueKind == JsonValueKind.Object ? c : default;
            bool Flag(string flag) => constraints.ValueKind == JsonValueKind.Object
                && constraints.TryGetProperty(flag, out var value) && value.ValueKind == JsonValueKind.True;
            var values = constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var e) && e.ValueKind == JsonValueKind.Array
                ? e.EnumerateArray().Select(v => v.ToString()).ToList()
                : [];
            var type = Text(field, "type");
            return new Field(name, field.TryGetProperty("date", out _) ? "date" : type, Flag("required"), Flag("unique"), values, Pattern(constraints));
        }

        private Regex? Pattern(JsonElement constraints)
        {
            if (constraints.ValueKind != JsonValueKind.Object || !constraints.TryGetProperty("pattern", out var pattern))
                return null;
            try
            {
                return new Regex(pattern.ToString() is ['^', .., '$'] whole ? whole : $"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            }
            catch (Exception e) when (e is ArgumentException or NotSupportedException)
            {
                Report("pattern", "a regular expression");
                return null;
            }
        }

        private string Text(JsonElement parent, string name, bool required = true)
        {
            if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                return value.GetString()!;
            if (required)
                Report(name, "a text");
            return "";
        }

        private IEnumerable<JsonElement> Items(JsonElement parent, string name)
        {
            if (parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array)
                return value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object);
            Report(name, "a list");
            return [];
        }

        private void Report(string property, string expected)
        {
            var offset = source.Text.IndexOf($"\"{property}\"", StringComparison.Ordinal);
            var place = offset < 0 ? Place.StartOf(Path) : source.PlaceAt(offset, property.Length + 2);
            diagnostics.Add(DiagnosticCatalogue.PackageProperty(place, property, expected));
        }
    }
}
