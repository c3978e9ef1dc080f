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

    [GeneratedRegex("""\{#(?<id>[a-z][a-z0-9-]*)[\s}]""", RegexOptions.ExplicitCapture)]
    private static partial Regex AnyId();

    [GeneratedRegex("""^\s*:::+\s*(?<name>[a-z]+)\s+\{#(?<id>[a-z][a-z0-9-]*)(\s+when="(?<when>[^"]*)")?\}\s*$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
