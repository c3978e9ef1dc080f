using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Standoff.Site.Addressing;
using Standoff.Site.Components;
using Standoff.Site.Components.Popovers;
using Standoff.Site.Files;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;

namespace Standoff.Site.Exports;

/// <summary>
/// What numbers, sources, words of the glossary, conclusions and comparisons show beside a link to
/// them: HTML in scripts that set a variable each, since a page opened from a disk may load scripts
/// and nothing else. Links in it begin at the site's root.
/// </summary>
internal static class PopoverFiles
{
    /// <summary>Popovers are spread over so many files; the script of the pages knows it too.</summary>
    public const int Count = 64;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Create(Report report)
    {
        var parts = new Lazy<ILookup<int, (string Key, Func<string> Html)>>(() => All(report).ToLookup(p => PartOf(p.Key)));
        return Enumerable.Range(0, Count).Select(part =>
        {
            var number = part.ToString(CultureInfo.InvariantCulture);
            return OutputFile.OfText(
                new SiteAddress($"/popovers/{number}.js"), () => $"(globalThis.standoffPopovers ??= [])[{number}] = {Json(parts.Value[part])};\n");
        });
    }

    /// <summary>The file that holds a popover.</summary>
    /// <param name="key">The address that a link leads to without the slash it begins with, or the
    /// id of a comparison; ASCII.</param>
    public static int PartOf(string key)
    {
        var sum = 0u;
        foreach (var letter in key)
            sum = unchecked(sum * 31 + letter);
        return (int)(sum % Count);
    }

    /// <summary>Every popover under its key.</summary>
    private static IEnumerable<(string Key, Func<string> Html)> All(Report report)
    {
        var context = new PageContext(report, new Links(Routes.Overview));
        (string, Func<string>) At(SiteAddress address, Func<string> html) => (address.ToString()[1..], html);
        var dataset = report.Workbook.Dataset;
        return
        [
            .. report.Workbook.Quantities.Select(q => NumberView.Create(q, report.Workbook))
                .Select(n => At(n.Address, () => Markup.Render<NumberPopover, NumberPopoverModel>(new(context, n)))),
            .. dataset.Sources.Values
                .Select(s => At(Routes.Source(s.Id.Text), () => Markup.Render<SourcePopover, SourcePopoverModel>(new(context, s)))),
            .. dataset.Glossary.DistinctBy(t => t.Id.Text, StringComparer.Ordinal).Select(t => At(Routes.Term(t.Id.Text), () =>
                Markup.Render<TermPopover, TermPopoverModel>(new(context, t, new ProseRenderer(context).Words(report.Cells.TextOf(t.Definition)))))),
            .. report.Verdicts.Concat(report.Questions).DistinctBy(v => v.Address)
                .Select(v => At(v.Address, () => Markup.Render<VerdictPopover, VerdictPopoverModel>(new(context, v)))),
            .. ComparisonView.CreateAll(ShownReferences.Of(report), report)
                .Select(c => (c.Id, (Func<string>)(() => Markup.Render<ComparisonPopover, ComparisonPopoverModel>(new(context, c))))),
        ];
    }

    /// <summary>An object of JSON, which is one of JavaScript too (ECMAScript 2019).</summary>
    private static string Json(IEnumerable<(string Key, Func<string> Html)> popovers) =>
        JsonSerializer.Serialize(popovers.OrderBy(p => p.Key, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Html()), Readable);
}
