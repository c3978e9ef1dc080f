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
/// its name stands first, or at the start of the file, and so is one that says of a table what we
/// would pass over.
/// </summary>
/// <param name="unreadable">What stands for what cannot be read.</param>
internal sealed class DataPackageReader(SourceText source, DataPackage unreadable)
{
    private static readonly JsonDocumentOptions Lenient =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly DiagnosticBag _diagnostics = [];

    /// <summary>
    /// What is no JSON for a comment or a comma too many is reported and read all the same.
    /// </summary>
    public Outcome<DataPackage> Read()
    {
        _diagnostics.AddRange(DescriptorCheck.Check(source));
        try
        {
            try
            {
                return _diagnostics.ToOutcome(ReadPackage(default));
            }
            catch (JsonException e)
            {
                _diagnostics.Add(DiagnosticCatalogue.NotJson(PlaceOf(e)));
                return _diagnostics.ToOutcome(ReadPackage(Lenient));
            }
        }
        catch (JsonException)
        {
            return _diagnostics.ToOutcome(unreadable);
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair ("\ud800") is found only when it is asked for.
            var offset = Math.Max(0, source.Text.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase));
            _diagnostics.Add(DiagnosticCatalogue.NotJson(source.PlaceAt(offset)));
            return _diagnostics.ToOutcome(unreadable);
        }
    }

    /// <summary>The parser counts lines from zero and columns in bytes.</summary>
    private Place PlaceOf(JsonException failure)
    {
        var line = (int)(failure.LineNumber ?? 0) + 1;
        var bytes = Encoding.UTF8.GetBytes(source.LineAt(line));
        var before = Encoding.UTF8.GetCharCount(
            bytes, 0, (int)Math.Min(failure.BytePositionInLine ?? 0, bytes.Length));
        return source.PlaceAt(Math.Min(source.Text.Length, source.OffsetOf(line, before + 1)));
    }

    private DataPackage ReadPackage(JsonDocumentOptions options)
    {
        using var json = JsonDocument.Parse(source.Text, options);
        var root = json.RootElement;
        var title = ReadText(root, "title");
        var description = ReadText(root, "description", required: false);
        var homepage = ReadText(root, "homepage");
        var created = ReadText(root, "created");
        new PropertyCheck(Report).CheckPackage(root);
        var tables = ReadItems(root, "resources").Select(ReadTable).ToList();
        if (HasDouble(tables.Select(t => t.Name)))
            Report("resources", "a list of tables with different names");
        else if (HasDouble(tables.Select(t => t.Path)))
            Report("path", "a file of its own for each table");
        var address = DataPackage.ParseHomepage(homepage);
        if (address is null && homepage.Length > 0)
            Report("homepage", DataPackage.HomepageForm);
        if (!DateOnly.TryParseExact(
            created.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && created.Length > 0)
            Report("created", "a date such as 2026-11-23");
        var isWhole = root.ValueKind == JsonValueKind.Object
            && root.TryGetProperty("resources", out var list)
            && list.ValueKind == JsonValueKind.Array
            && !tables.Any(t => t.IsElsewhere);
        return new DataPackage(
            title, description, address ?? unreadable.Homepage, date, [.. tables.DistinctBy(t => t.Name, StringComparer.Ordinal)])
        {
            IsWhole = isWhole,
            Authors =
            [
                .. ReadContributors(root)
                    .Select(c => ReadText(c, "title")).Where(n => n.Length > 0),
            ],
            Repository = ReadRepository(root),
        };
    }

    private IEnumerable<JsonElement> ReadContributors(JsonElement root) =>
        Find(root, "contributors") is null ? [] : ReadItems(root, "contributors");

    private Uri? ReadRepository(JsonElement root)
    {
        if (Find(root, "repository") is null)
            return null;
        var address = DataPackage.ParseHomepage(ReadText(root, "repository", required: false));
        if (address is null)
            Report("repository", DataPackage.HomepageForm);
        return address;
    }

    private TableSchema ReadTable(JsonElement resource)
    {
        new PropertyCheck(Report).CheckTable(resource);
        var fields = new List<Field>();
        if (resource.TryGetProperty("schema", out var schema)
            && schema.ValueKind == JsonValueKind.Object)
            fields = [.. ReadItems(schema, "fields").Select(ReadField)];
        else
            Report("schema", "an object with the fields of its table");
        if (HasDouble(fields.Select(f => f.Name)))
            Report("fields", "a list of fields with different names");
        var path = ReadText(resource, "path");
        if (TableSchema.HasFolder(path))
            _diagnostics.Add(DiagnosticCatalogue.PackageProperty(
                PlaceOf("path", resource.GetProperty("path")), "path", "the name of a file right below data/, without folders"));
        return new TableSchema(
            ReadText(resource, "name"), DataPackage.Folder + path, [.. fields.DistinctBy(f => f.Name, StringComparer.Ordinal)]);
    }

    private Field ReadField(JsonElement field)
    {
        new PropertyCheck(Report).CheckField(field);
        var name = ReadText(field, "name");
        var type = ReadText(field, "type");
        var constraints = field.TryGetProperty("constraints", out var c) && c.ValueKind == JsonValueKind.Object ? c : default;
        bool IsSet(string flag) => Find(constraints, flag) is { ValueKind: JsonValueKind.True };
        double? Limit(string flag) => Find(constraints, flag) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
        var values = Find(constraints, "enum") is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Select(v => v.ToString()).ToList()
            : [];
        var pattern = Find(constraints, "pattern") is { } form
            ? ReadPattern(form.ToString())
            : null;
        return new Field(name, field.TryGetProperty("date", out _) ? "date" : type, IsSet("required"), IsSet("unique"), values, pattern)
        {
            Minimum = Limit("minimum"),
            Maximum = Limit("maximum"),
        };
    }

    private static JsonElement? Find(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value)
            ? value
            : null;

    private static bool HasDouble(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.Any(name => !seen.Add(name));
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

    /// <summary>A text that must be there must hold something.</summary>
    private string ReadText(JsonElement parent, string name, bool required = true)
    {
        var text = "";
        if (parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.String)
            text = string.Concat(value.GetString()!.Where(c => !Unprintable.Controls.Contains(c)));
        if (required && text.Length == 0)
            Report(name, "a text");
        return text;
    }

    private IEnumerable<JsonElement> ReadItems(JsonElement parent, string name)
    {
        if (parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.Array)
        {
            if (value.EnumerateArray().Any(v => v.ValueKind != JsonValueKind.Object))
                Report(name, "a list of objects");
            return value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object);
        }

        Report(name, "a list");
        return [];
    }

    /// <summary>
    /// Where a property first has a value; the start of the file where it is not found.
    /// </summary>
    private Place PlaceOf(string property, JsonElement value)
    {
        var written = Regex.Match(source.Text,
            $"\"{property}\"\\s*:\\s*{Regex.Escape(value.GetRawText())}");
        return source.PlaceAt(written.Index, Math.Max(1, written.Length));
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
