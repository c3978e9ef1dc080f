using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Standoff.Site.Editions;

/// <summary>
/// JSON in the one form that a content has: members in ordinal order, numbers as short as they read
/// back, an entry a line down to a depth, so that versions of a file can be compared line by line.
/// </summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="depth">Down to which entries have lines of their own.</param>
    public static string Write(JsonNode node, int depth)
    {
        var text = new StringBuilder();
        Write(node, depth, text);
        return text.Append('\n').ToString();
    }

    private static void Write(JsonNode? node, int depth, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject map:
                WriteEntries(map.OrderBy(m => m.Key, StringComparer.Ordinal), ('{', '}'), depth, text, entry =>
                {
                    text.Append(JsonSerializer.Serialize(entry.Key, Compact)).Append(':');
                    Write(entry.Value, depth - 1, text);
                });
                break;
            case JsonArray list:
                WriteEntries(
                    list, ('[', ']'), depth, text, entry => Write(entry, depth - 1, text));
                break;
            default:
                text.Append(node?.ToJsonString(Compact) ?? "null");
                break;
        }
    }

    private static void WriteEntries<T>(
        IEnumerable<T> entries, (char Open, char Close) brackets, int depth, StringBuilder text, Action<T> write)
    {
        text.Append(brackets.Open);
        var count = 0;
        foreach (var entry in entries)
        {
            text.Append(count++ > 0 ? "," : "").Append(depth > 0 ? "\n" : "");
            write(entry);
        }

        text.Append(count > 0 && depth > 0 ? "\n" : "").Append(brackets.Close);
    }
}
