using System.Text.RegularExpressions;

namespace Standoff.Site.Prose;

/// <summary>The opening line of a container: <c>:::conclusion {#id when="a &lt; b"}</c>.</summary>
/// <param name="When">The condition; null where none is written.</param>
/// <param name="WhenStart">Offset of the condition in the line, from zero.</param>
internal sealed partial record ContainerHeader(string Name, string Id, string? When, int WhenStart)
{
    /// <summary>Null where the line has another form.</summary>
    public static ContainerHeader? Read(string line)
    {
        var match = Form().Match(line);
        if (!match.Success)
            return null;
        var when = match.Groups["when"];
        return new ContainerHeader(match.Groups["name"].Value, match.Groups["id"].Value, when.Success ? when.Value : null, when.Index);
    }

    /// <summary>The id in a line of any form; null where none can be made out.</summary>
    public static string? FindId(string line) =>
        AnyId().Match(line) is { Success: true } match ? match.Groups["id"].Value : null;

    /// <summary>
    /// What is wrong with the opening line of a container whose name is known, and where.
    /// </summary>
    /// <param name="line">Of another form, or with a condition where none belongs, or without one.</param>
    public static (int Start, int Length, string Fault) FindFault(string line, string name)
    {
        var (start, all) = (line.IndexOf(':', StringComparison.Ordinal), line.TrimEnd());
        var open = all.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return (start, all.Length - start, "its id does not stand in braces");
        if (all[^1] != '}')
            return (open, all.Length - open, "its line does not end with its braces");
        var parts = Parts().Matches(all[(open + 1)..^1]);
        var (hasId, hasWhen) = (false, false);
        foreach (Match part in parts)
        {
            var (at, isId, isWhen) = (open + 1 + part.Index, part.Groups["id"].Success, part.Groups["when"].Success);
            var misplaced = isId ? hasId : isWhen ? hasWhen || !hasId : true;
            if (!isWhen && part.Value.StartsWith("when", StringComparison.Ordinal))
                return (at, part.Length, "its condition does not stand as when=\"…\", between straight quotation marks");
            if (misplaced || (isWhen && name == "judgement"))
                return (at, part.Length, (isId && hasId) || (isWhen && hasWhen)
                    ? $"'{part.Value}' stands there a second time"
                    : $"'{part.Value}' has no place there");
            (hasId, hasWhen) = (hasId || isId, hasWhen || isWhen);
        }

        return (start, all.Length - start, !hasId ? "its id is missing" : hasWhen || name == "judgement" ? "something stands before its braces" : "its condition is missing");
    }

    /// <summary>The id, the condition, and whatever else stands between blanks.</summary>
    [GeneratedRegex("""(?<id>#[a-z][a-z0-9-]*(?!\S))|(?<when>when="[^"]*"(?!\S))|[^\s"]+("[^"]*"?)?|"[^"]*"?""", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex("""\{#(?<id>[a-z][a-z0-9-]*)[\s}]""", RegexOptions.ExplicitCapture)]
    private static partial Regex AnyId();

    [GeneratedRegex("""^\s*:::+\s*(?<name>[a-z]+)\s+\{#(?<id>[a-z][a-z0-9-]*)(\s+when="(?<when>[^"]*)")?\}\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
