using System.Text;
using System.Text.Json;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;

namespace Standoff.Evidence;

/// <summary>
/// Walks through a descriptor as it is written, so that a property that stands twice, that nobody
/// knows or that holds no text is told at its place. Of two of one name the reader takes the last.
/// </summary>
/// <remarks>Names are those of Data Package v2, and ours: <c>repository</c> and
/// <c>date</c>.</remarks>
internal sealed class DescriptorCheck
{
    /// <summary>By the property that the object stands under; others are not asked.</summary>
    internal static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        [""] =
        [
            "$schema", "profile", "name", "id", "licenses", "title", "description", "homepage", "image", "version", "created",
            "keywords", "contributors", "sources", "resources", "repository", "missingValues", .. PackageReadings.All,
        ],
        ["licenses"] = ["name", "path", "title"],
        ["contributors"] = ["title", "path", "email", "givenName", "familyName", "role", "roles", "organization"],
        ["sources"] = ["title", "path", "email", "version"],
        ["resources"] =
        [
            "$schema", "profile", "name", "path", "type", "title", "description", "format", "mediatype", "encoding", "bytes", "hash",
            "sources", "licenses", "schema", "homepage", "missingValues", .. PackageReadings.All,
        ],
        ["schema"] =
        [
            "$schema", "profile", "name", "title", "description", "homepage", "fields", "primaryKey", "uniqueKeys", "foreignKeys",
            "missingValues", .. PackageReadings.All,
        ],
        ["fields"] =
        [
            "name", "title", "type", "format", "description", "example", "examples", "constraints", "date", "rdfType",
            "missingValues", .. PackageReadings.All,
        ],
    };

    /// <summary>Whose value is a text wherever they stand.</summary>
    private static readonly string[] Texts =
        ["$schema", "profile", "id", "version", "image", "description", "mediatype", "email", "givenName", "familyName", "role", "organization"];

    /// <summary>Objects of which each property is a text.</summary>
    private static readonly string[] OfTexts = ["licenses", "sources"];

    /// <summary>Lists that nobody here reads: what each of their items is.</summary>
    private static readonly Dictionary<string, (string Told, JsonTokenType Begins)> Lists = new(StringComparer.Ordinal)
    {
        ["keywords"] = ("a list of texts", JsonTokenType.String),
        ["licenses"] = ("a list of objects", JsonTokenType.StartObject),
        ["sources"] = ("a list of objects", JsonTokenType.StartObject),
    };

    private readonly SourceText _source;
    private readonly byte[] _bytes;
    private readonly List<Diagnostic> _found = [];

    /// <summary>
    /// The objects around the current place: the property of each, and the names seen in it.
    /// </summary>
    private readonly Stack<(string Under, HashSet<string> Seen)> _around = new();

    private DescriptorCheck(SourceText source) => (_source, _bytes) = (source, Encoding.UTF8.GetBytes(source.Text));

    /// <summary>
    /// Reports SR1013, SR1101 and SR4061; nothing from where the file is no JSON.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Check(SourceText source)
    {
        var check = new DescriptorCheck(source);
        try
        {
            check.Walk();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Whoever reads the package tells.
        }

        return check._found;
    }

    private void Walk()
    {
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var (property, isDirect) = ("", false);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            CheckList(property, reader.TokenType, isDirect, start);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    property = reader.GetString()!;
                    CheckName(property, start);
                    break;
                case JsonTokenType.EndObject:
                    property = _around.Pop().Under;
                    break;
                case JsonTokenType.String:
                    CheckText(property, reader.GetString()!, start);
                    break;
                case not JsonTokenType.EndArray:
                    if (isDirect && IsText(property))
                        _found.Add(DiagnosticCatalogue.PackageProperty(PlaceOf(start, 1), property, "a text"));
                    break;
            }

            isDirect = reader.TokenType == JsonTokenType.PropertyName;
            if (reader.TokenType == JsonTokenType.StartObject)
                _around.Push((property, new HashSet<string>(StringComparer.Ordinal)));
        }
    }

    /// <param name="isDirect">Whether it stands right behind the name of the property, and not in
    /// its list.</param>
    private void CheckList(string property, JsonTokenType token, bool isDirect, int start)
    {
        if (token is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray
            || _around.Count == 0
            || !Known.ContainsKey(_around.Peek().Under)
            || !Lists.TryGetValue(property, out var list))
            return;
        if (token != (isDirect ? JsonTokenType.StartArray : list.Begins))
            _found.Add(DiagnosticCatalogue.PackageProperty(PlaceOf(start, 1), property, list.Told));
    }

    private void CheckName(string name, int start)
    {
        var (under, seen) = _around.Peek();
        var place = PlaceOf(start, name.Length + 2);
        if (!seen.Add(name))
            _found.Add(DiagnosticCatalogue.PackageProperty(place, name, "given once; it stands here again"));
        else if (Known.TryGetValue(under, out var known) && !known.Contains(name))
            _found.Add(
                DiagnosticCatalogue.UnknownProperty(place, name, Suggestion.For(name, known)));
    }

    /// <summary>Characters that nobody sees, and paths that are no addresses.</summary>
    private void CheckText(string property, string text, int start)
    {
        var under = _around.Count > 0 ? _around.Peek().Under : "";
        // Pages print these two, which are checked where all texts of pages are, but for what no page holds.
        var isPrinted = under.Length == 0 && property is "title" or "description";
        var hidden = HiddenCharacters.FindIn(text)
            .Where(h => !isPrinted || Unprintable.Controls.Contains(text[h.Offset]));
        if (hidden.FirstOrDefault() is (var at, { } name))
            _found.Add(DiagnosticCatalogue.HiddenCharacter(new JsonScalar(_source, OffsetOf(start)).At(at, 1), name));
        else if (text.Length == 0 && IsText(property))
            _found.Add(DiagnosticCatalogue.PackageProperty(PlaceOf(start, 2), property, "a text, or left out"));
        else if (property == "path" && (OfTexts.Contains(under) || under == "contributors")
            && !IsAddress(text))
            _found.Add(DiagnosticCatalogue.PackageProperty(PlaceOf(start, text.Length + 2), property, "an http or https address, or a path within the package"));
    }

    private bool IsText(string property)
    {
        if (_around.Count == 0)
            return false;
        var under = _around.Peek().Under;
        return Known.ContainsKey(under) && (Texts.Contains(property) || OfTexts.Contains(under) || (under.Length == 0 && property == "name"));
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && !text.StartsWith('/')
        ? address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps
        : !text.Contains(':', StringComparison.Ordinal) && !text.StartsWith('/') && !text.Split('/').Contains("..");

    private int OffsetOf(int bytes) => Encoding.UTF8.GetCharCount(_bytes, 0, bytes);

    private Place PlaceOf(int bytes, int length) => _source.PlaceAt(OffsetOf(bytes), length);
}
