using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Site.Publishing;

namespace Standoff.Site.Tests.Publishing;

public sealed class DiagnosticReportTests
{
    private static readonly Diagnostics Found =
    [
        .. Enumerable.Range(1, 300).Select(line => DiagnosticCatalogue.UnknownChapter(new Place("content/a.md", line, 1), "x", "")),
        DiagnosticCatalogue.UnknownChapter(new Place("content/b.md", 1, 1), "x", ""),
        DiagnosticCatalogue.UnknownSource(new Place("content/a.md", 999, 1), "x", ""),
    ];

    [Fact]
    public void A_text_lists_what_is_alike_to_a_limit_and_counts_the_rest()
    {
        var lines = DiagnosticReport.Write("text", Found, new InputFiles([])).Split('\n');
        Assert.Equal(
            ["content/a.md:999:1", "content/b.md:1:1", "content/a.md", "302 errors, 0 warnings", ""],
            lines[200..].Select(l => l.Contains(": ", StringComparison.Ordinal) ? l[..l.IndexOf(": ", StringComparison.Ordinal)] : l));
        Assert.Equal("content/a.md: 100 more of SR2021 are not listed; mend those above first, or read all with check --format json", lines[202]);
    }

    [Theory]
    [InlineData("json", "\"code\"")]
    [InlineData("sarif", "\"ruleId\"")]
    public void What_a_machine_reads_has_all(string format, string key) =>
        Assert.Equal(302, DiagnosticReport.Write(format, Found, new InputFiles([])).Split(key).Length - 1);
}
