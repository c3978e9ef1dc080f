using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Standoff.Site.Editions;

/// <summary>
/// What an edition says in one file that needs no other: its record with the pieces that the record
/// names, but for drawings, which stand beside it. A published folder holds it, so that folders can
/// be compared without what they were made from.
/// </summary>
internal static class WholeRecord
{
    private const string DrawingExtension = ".svg";

    public static string Write(EditionState state)
    {
        var files = RecordWriter.Write(state, frozen: "");
        var pieces = files.Blobs.Where(b => b.Extension != DrawingExtension)
            .Select(b => KeyValuePair.Create(b.Name, (JsonNode?)Encoding.UTF8.GetString(b.Content.Span)));
        return CanonicalJson.Write(
            new JsonObject { ["record"] = JsonNode.Parse(files.Record), ["pieces"] = new JsonObject(pieces) }, 3);
    }

    /// <summary>Without drawings.</summary>
    /// <exception cref="FormatException">It is no such file.</exception>
    public static EditionState Read(string text)
    {
        try
        {
            var whole = JsonNode.Parse(text)!.AsObject();
            var pieces = whole["pieces"]!.AsObject();
            string? Find(string name) =>
                name.EndsWith(DrawingExtension, StringComparison.Ordinal) ? "" : (string?)pieces[name];
            return new RecordReader(Find).Read(whole["record"]!.ToJsonString()).State;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new FormatException("it is cut off or holds something else", e);
        }
    }
}
