using System.Globalization;
using System.Reflection;
using System.Text;
using Standoff.Figures;
using Standoff.Site.Pages;

namespace Standoff.Site;

/// <summary>Last stage: what no single input file makes. Indexes, pages of numbers and sources, data of figures, assets.</summary>
public sealed class EditionStage(SectionsStage sections)
{
    /// <summary>The files beside the sections' pages, in no particular order.</summary>
    public IEnumerable<OutputFile> Assemble() =>
        [.. References(), .. Numbers(), .. FigureData(), .. Assets()];

    /// <summary>A page that lists some of the conclusions, those that fall most easily first.</summary>
    /// <param name="address">Where it stands, from the site's root, such as <c>/fragile/</c>.</param>
    public OutputFile ListConclusions(string address, string title, string standfirst, Func<ConclusionFinding, bool> passes) =>
        Page<ConclusionsPage>(address, title, standfirst,
            ("Title", title), ("Standfirst", standfirst), ("Findings", Report.Conclusions.Where(passes).ToList()));

    private Report Report => sections.Report;

    private IEnumerable<OutputFile> References()
    {
        yield return ListConclusions(
            Addresses.Conclusions, "Conclusions, and what would overturn them",
            "Each sentence is checked against the model when the site is built. The first are those that fall most easily.", _ => true);
        yield return Page<NumbersPage>(Addresses.Numbers, "Numbers", "Every fact, assumption and result of the report.");
        yield return sections.Page(new Links(Addresses.Sources), "Sources", "What the report rests on, original first.", () => Markup.Render<SourcesPage>(("Report", Report)), []);
    }

    private IEnumerable<OutputFile> Numbers() => Report.Workbook.Quantities.Select(quantity =>
    {
        var number = NumberView.Of(quantity, Report.Workbook);
        return Page<NumberPage>(number.Address, quantity.Statement.Text, $"{number.LongValue}: {quantity.Statement.Text}.", ("Number", number));
    });

    private IEnumerable<OutputFile> FigureData() =>
        Report.Figures.Values.Select(f => OutputFile.OfText($"figures/{f.Id}/{f.Id}.csv", () => Csv(f.Table)));

    private OutputFile Page<T>(string address, string title, string description, params (string, object?)[] more)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        var links = new Links(address);
        return sections.Page(links, title, description, () => Markup.Render<T>([("Report", Report), ("Links", links), .. more]), []);
    }

    /// <summary>RFC 4180; numbers as they are, not as they are shown.</summary>
    private static string Csv(FigureTable table)
    {
        string Text(TableCell cell) => cell.Number is { } n ? double.IsPositiveInfinity(n) ? "never" : n.ToString("R", CultureInfo.InvariantCulture) : cell.Text;
        var rows = table.Rows.Select(r => r.Select(Text)).Prepend(table.Columns.Select(c => c.Unit is null ? c.Heading : $"{c.Heading} ({c.Unit})"));
        return string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + "\n"));
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<OutputFile> Assets()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return new OutputFile(name, () =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            });
        }

        yield return new OutputFile("assets/figure.css", () => Encoding.UTF8.GetBytes(FigureCatalog.Stylesheet));
    }
}
