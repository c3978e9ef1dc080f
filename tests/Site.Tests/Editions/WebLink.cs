using System.Text.RegularExpressions;

namespace Standoff.Site.Tests.Editions;

/// <summary>A link as a header or a list of links has it, by RFC 8288.</summary>
internal sealed partial record WebLink(string Target, IReadOnlyDictionary<string, string> Parts)
{
    public IReadOnlyList<string> Relations => Parts["rel"].Split(' ');

    /// <summary>All that a text consists of.</summary>
    public static List<WebLink> Read(string text)
    {
        var read = Value().Matches(text);
        Assert.Equal(text.Trim(), string.Concat(read.Select(m => m.Value)).Trim());
        return
        [
            .. read.Select(m => new WebLink(
                m.Groups["target"].Value,
                Parameter().Matches(m.Groups["parts"].Value).ToDictionary(
                    p => p.Groups["name"].Value, p => p.Groups["value"].Value, StringComparer.Ordinal))),
        ];
    }

    [GeneratedRegex("""<(?<target>https://[^>\s]+)>(?<parts>(; [a-z]+="[^"]*")+)(,\s*|\s*\z)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();

    [GeneratedRegex(@"; (?<name>[a-z]+)=""(?<value>[^""]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}
