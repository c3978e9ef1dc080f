using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Editions;
using Standoff.Site.Publishing;
using Xunit;

namespace Standoff.Browser.Tests;

/// <summary>The whole report, printed by the browser of the tests.</summary>
public sealed partial class PdfTests
{
    /// <summary>Several times what it takes.</summary>
    private const int MaxMilliseconds = 600_000;

    [Fact(Timeout = MaxMilliseconds)]
    public async Task The_PDF_carries_structure_and_outline_the_date_of_its_edition_and_links_to_the_published_site()
    {
        var report = RealReport.Value;
        var files = new Site.Files.OutputFiles(BuiltEdition.Files.Select(f => new Site.Files.OutputFile(f.Key, () => f.Value)));
        var pdf = await Task.Run(() => ReportPdf.Print(files, report, Site.Publishing.Browser.Find()!), TestContext.Current.CancellationToken);
        Assert.True(ReportPdf.IsOf(report, pdf));
        var text = Encoding.Latin1.GetString(pdf);
        Assert.All(
            new[] { "/StructTreeRoot", "/Marked true", "/Lang (en)", "/Outlines", $"/CreationDate (D:{report.Imprint.Date:yyyyMMdd}000000+00'00')" },
            part => Assert.Contains(part, text, StringComparison.Ordinal));
        var addresses = Address().Matches(text).Select(m => m.Groups["address"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(report.Imprint.BaseAddress.AbsoluteUri + "financing/", addresses);
        Assert.All(addresses, a => Assert.Matches("^(https?|tel|mailto):", a));
        Assert.Equal(2, FirstChapter(text));
    }

    /// <summary>The page on which it stands: what the report holds has one page.</summary>
    private static int FirstChapter(string pdf)
    {
        var at = int.Parse(Overview().Match(pdf).Groups["page"].ValueSpan, CultureInfo.InvariantCulture);
        return Page().Matches(pdf).Select(m => int.Parse(m.Groups["page"].ValueSpan, CultureInfo.InvariantCulture)).Count(p => p <= at);
    }

    [GeneratedRegex(@"/overview \[(?<page>\d+) 0 R", RegexOptions.ExplicitCapture)]
    private static partial Regex Overview();

    [GeneratedRegex(@"\n(?<page>\d+) 0 obj\n<</Type /Page\n", RegexOptions.ExplicitCapture)]
    private static partial Regex Page();

    [GeneratedRegex(@"/URI \((?<address>[^)]*)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
