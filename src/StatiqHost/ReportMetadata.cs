using Standoff.Evidence.Rows;
using Standoff.Figures;
using Standoff.Model.Quantities;
using Standoff.Site.Pages;
using Standoff.Site.Prose.Binding;
using Standoff.Site.Reporting;
using Statiq.Common;

namespace Standoff.StatiqHost;

/// <summary>What the documents of each stage say of themselves.</summary>
/// <param name="report">None where it could not be read: then a document says its kind
/// alone.</param>
internal sealed class ReportMetadata(Report? report)
{
    public static MetadataItems OfInput() => new() { { ReportKeys.Kind, "Input" } };

    /// <summary>A recipe; the page of its figure is another document.</summary>
    /// <param name="order">Among the recipes.</param>
    public MetadataItems Of(Figure figure, int order)
    {
        var items = Of("Recipe", figure.Title, figure.Subtitle, order);
        Add(items, [figure.Id], figure.Quantities, report?.ReportsBehind(figure) ?? []);
        return items;
    }

    /// <param name="order">In the list of all pages.</param>
    public MetadataItems Of(BoundSection section, Page page, int order)
    {
        var items = Of("Section", section.TitleText, section.LeadText, order);
        Add(items, page.Places.Select(p => p.Id), section.Quantities.Select(q => q.Id), section.Sources);
        return items;
    }

    /// <summary>A page that no single document makes: what it is about names its numbers and their
    /// sources; where it is about none, the page's links do.</summary>
    /// <param name="order">In the list of all pages.</param>
    /// <param name="html">The page.</param>
    public MetadataItems Of(Page page, int order, ReadOnlySpan<byte> html)
    {
        var items = Of(page.Kind.ToString(), page.Title, page.Description, order);
        var name = page.At.Path.Trim('/').Split('/')[^1];
        string[] ids = page.Kind == PageKind.Index ? [.. page.Places.Select(p => p.Id)] : [name];
        if (page.Kind is PageKind.Number or PageKind.Figure
            or PageKind.Conclusion or PageKind.Question)
        {
            var numbers = NumbersOf(page.Kind, name).ToList();
            var sources = numbers.SelectMany(q => report!.ReportsBehind(q))
                .DistinctBy(s => s.Id.Text, StringComparer.Ordinal);
            Add(items, ids, numbers.Select(q => q.Id), sources);
        }
        else
        {
            var linked = PageLinks.Read(page.At, html);
            var known = report!.Workbook.Dataset.Sources;
            var sources = linked.Sources.Select(id => known.GetValueOrDefault(id)).OfType<Source>();
            Add(items, ids, Find(linked.Numbers).Select(q => q.Id), sources);
        }

        return items;
    }

    /// <summary>Any other file.</summary>
    public static MetadataItems OfFile() => new() { { ReportKeys.Kind, "File" } };

    private MetadataItems Of(string kind, string title, string lead, int order)
    {
        var items = new MetadataItems
        {
            { Keys.Title, title },
            { Keys.Order, order },
            { ReportKeys.Lead, lead },
            { ReportKeys.Description, lead },
            { ReportKeys.Kind, kind },
        };
        if (report is not null)
            items.Add(ReportKeys.Published, report.Imprint.Date.ToDateTime(TimeOnly.MinValue));
        return items;
    }

    private static void Add(MetadataItems items, IEnumerable<string> ids, IEnumerable<string> numbers, IEnumerable<Source> sources)
    {
        items.Add(ReportKeys.Ids, ids.ToArray());
        items.Add(ReportKeys.Numbers, numbers.ToArray());
        items.Add(ReportKeys.Sources, sources.Select(s => s.Id.Text).ToArray());
    }

    /// <summary>A number itself, those of a figure, those that a condition names.</summary>
    private IEnumerable<Quantity> NumbersOf(PageKind kind, string id) => kind switch
    {
        PageKind.Number => Find([id]),
        PageKind.Figure => report!.Figures.TryGetValue(id, out var figure) ? report.QuantitiesOf(figure) : [],
        PageKind.Conclusion or PageKind.Question => report!.Verdicts.Concat(report.Questions)
            .Where(v => v.Conclusion.Id == id).Take(1).SelectMany(v => Find(v.Conclusion.Condition?.Ids ?? [])),
        _ => [],
    };

    private IEnumerable<Quantity> Find(IEnumerable<string> ids)
    {
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            if (report!.Workbook.TryFind(id, out var quantity))
                yield return quantity;
        }
    }
}
