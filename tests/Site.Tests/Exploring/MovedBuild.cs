using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Standoff.Evidence.Inputs;
using Standoff.Figures;
using Standoff.Figures.Geometry;
using Standoff.Model;
using Standoff.Model.Quantities;
using Standoff.Model.Wording;
using Standoff.Shared;
using Standoff.Site.Building;
using Standoff.Site.Exploring;
using Standoff.Site.Reporting;

namespace Standoff.Site.Tests.Exploring;

/// <summary>The report as published, and a build whose facts have other values.</summary>
internal static partial class MovedBuild
{
    /// <summary>In px of a drawing.</summary>
    public const double Tolerance = 0.5;

    public static readonly Report Report = RealSite.Result.Report.Value!;

    public static readonly BrowserModel Known = BrowserModel.Create(Report);

    /// <summary>
    /// All that can be moved, a twentieth of the way to the far end of its range: a build whose
    /// marks leave their axes draws nothing.
    /// </summary>
    public static readonly Dictionary<string, double> Set = Report.Workbook.Inputs
        .Where(i => Known.NumberOf(i) is not null && i.Fact.Range.IsWide)
        .ToDictionary(i => i.Id, i => SignificantDigits.Round(i.Value + 0.05 * (FarEnd(i) - i.Value), 6), StringComparer.Ordinal);

    private static readonly Lazy<(InputFiles Files, Workbook Workbook)> Changed = new(() => Change(Set));

    public static IEnumerable<string> FiguresWith(Func<DrawingAxes, bool> passes) =>
        Report.Figures.Values
            .Where(f => passes(f.Axes.Wide) && f.Quantities.Any(Set.ContainsKey))
            .Select(f => f.Id)
            .Order(StringComparer.Ordinal);

    public static double Value(string id) => ValueIn(Changed.Value.Workbook, id);

    public static double ValueIn(Workbook workbook, string id) =>
        workbook.TryFind(id, out var quantity) ? quantity.Value : throw new KeyNotFoundException(id);

    public static Figure Draw(string id) => Draw(id, Changed.Value.Files, Changed.Value.Workbook);

    public static Figure Draw(string id, InputFiles files, Workbook workbook)
    {
        var path = $"content/figures/{id}.md";
        var source = SourceText.Decode(path, files.Bytes(path).Span).Value!;
        // What the title says may be false by now; the drawing is asked for all the same.
        var text = TitleCondition().Replace(source.Text, "when: asic_price > 1 USD/chip\n");
        var outcome = FigureCatalog.Draw(SourceText.Decode(path, Encoding.UTF8.GetBytes(text)).Value!, workbook);
        return outcome.Value ?? throw new InvalidOperationException(string.Join('\n', outcome.Found));
    }

    public static (InputFiles Files, Workbook Workbook) Change(IReadOnlyDictionary<string, double> set)
    {
        var files = Checkout.ReadInputs();
        var facts = Encoding.UTF8.GetString(files["data/facts.csv"].Span);
        foreach (var (id, value) in set)
        {
            var row = new Regex(
                $"(?m)^{id},{Cell},{Cell},(?<value>[^,\"\n]*),", RegexOptions.ExplicitCapture);
            var match = row.Match(facts);
            Assert.True(match.Success, id);
            var (start, length) = (match.Groups["value"].Index, match.Groups["value"].Length);
            facts = string.Concat(facts.AsSpan(0, start), value.ToString("R", CultureInfo.InvariantCulture), facts.AsSpan(start + length));
        }

        files["data/facts.csv"] = Encoding.UTF8.GetBytes(facts);
        var changed = new InputFiles(files);
        return (changed, EvidenceStage.Read(changed).Value!.Workbook);
    }

    private static double FarEnd(Input input)
    {
        var range = input.Fact.Range;
        return input.Value - range.Low > range.High - input.Value ? range.Low : range.High;
    }

    private const string Cell = "(\"([^\"]|\"\")*\"|[^,\"\n]*)";

    [GeneratedRegex(@"^when:.*\n([ \t]+.*\n)*", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex TitleCondition();
}
