using System.Text;
using Standoff.Model.Wording;
using Standoff.Site.Addressing;
using static Standoff.Site.Editions.Frozen.FrozenHtml;

namespace Standoff.Site.Editions.Frozen;

/// <summary>Writes what pages said in an edition, from its record alone.</summary>
/// <param name="where">Where the state of a page stands frozen, or the page itself.</param>
internal sealed class FrozenWriter(EditionState edition, Func<SiteAddress, SiteAddress> where)
{
    private const int Digits = 6;

    /// <summary>At most as wide as this, a window shows the narrow drawing.</summary>
    private const int NarrowWindowPixels = 480;

    private readonly string _name = edition.Name.ToString();

    /// <summary>The frozen page, and for a figure the one for frames.</summary>
    /// <param name="page">Of a number, a finding, a claim or a figure today.</param>
    public IEnumerable<FrozenPage> Write(SiteAddress page)
    {
        var (at, parts) = (FrozenRoutes.Of(_name, page), page.Path.Trim('/').Split('/'));
        var (kind, id) = (parts[0], parts[1]);
        var html = new FrozenHtml(edition, at);
        if (edition.Numbers.TryGetValue(id, out var number) && kind == "numbers")
            return [new(at, Write(id, number, page, html))];
        if (edition.Findings.TryGetValue(id, out var finding) && kind == "conclusions")
            return [new(at, Write(finding, page, html))];
        if (edition.Claims.TryGetValue(id, out var claim) && kind == "claims")
            return [new(at, Write(claim, page, html))];
        var figure = edition.Figures[id];
        var embed = FrozenRoutes.Embed(at);
        return [new(at, Write(figure, page, html)), new(embed, WriteEmbed(figure, page, new(edition, embed), FrozenDrawing(figure)))];
    }

    /// <summary>The edition at a glance.</summary>
    public FrozenPage WriteIndex()
    {
        var at = FrozenRoutes.Edition(_name);
        var html = new FrozenHtml(edition, at);
        string Item(SiteAddress page, string text) => $"<li><a href=\"{html.To(where(page))}\">{Text(text)}</a></li>\n";
        var findings = string.Concat(edition.Findings.Select(f => Item(Routes.Finding(f.Key), FindingChanges.Said(f.Value))));
        var figures = string
            .Concat(edition.Figures.Select(f => Item(Routes.Figure(f.Key), f.Value.Title)));
        var title = $"Edition of {InWords(edition.Name.Date)}";
        return new(at, html.Page(title, Routes.Overview, "editions", edition.Help?.Words ?? "", $"""
            <h1>{title}</h1>
            <p>{edition.Numbers.Count} numbers, {edition.Findings.Count} findings, {edition.Claims.Count} claims, {edition.Figures.Count} figures, made from the inputs <code>{edition.Name.Hash}</code>. All that it said, for programs: <a href="{html.To(FrozenRoutes.Record(_name))}">edition.json</a>.</p>
            <h2>Findings</h2>
            <ul>
            {findings}</ul>
            <h2>Figures</h2>
            <ul>
            {figures}</ul>
            """));
    }

    public static Blob SvgOf(FigureState figure) => Blob.OfText(".svg", figure.Svg.Value);

    /// <summary>Null where the edition kept none.</summary>
    public static Blob? NarrowOf(FigureState figure) =>
        figure.NarrowSvg is { } narrow ? Blob.OfText(".svg", narrow.Value) : null;

    public static Blob CsvOf(FigureState figure) => Blob.OfText(".csv", figure.Csv);

    /// <summary>A figure alone, for a frame on a page of somebody else's.</summary>
    public static string WriteEmbed(FigureState figure, SiteAddress page, FrozenHtml html, DrawingFiles drawing) => html.Still(figure.Title, page, $"""
        <figure>
        {Picture(figure, html, drawing)}
        <figcaption><a href="{html.To(page)}" target="_top">{Text(figure.Title)}</a>{(figure.Help.Length > 0 ? $". {Text(figure.Help)}" : "")}</figcaption>
        </figure>
        """);

    private static DrawingFiles FrozenDrawing(FigureState figure) => new(
        FrozenRoutes.Blob(SvgOf(figure).Name),
        NarrowOf(figure) is { } narrow ? FrozenRoutes.Blob(narrow.Name) : null);

    /// <summary>
    /// One of two files: both inline would be loaded by all, and paper, which is wide, has the
    /// wide one.
    /// </summary>
    private static string Picture(FigureState figure, FrozenHtml html, DrawingFiles drawing)
    {
        var image = $"<img src=\"{html.To(drawing.Wide)}\" alt=\"{Text(figure.Alt)}\" width=\"{figure.Width}\" height=\"{figure.Height}\">";
        return drawing.Narrow is { } narrow
            ? $"<picture><source media=\"(max-width: {NarrowWindowPixels}px)\" srcset=\"{html.To(narrow)}\">{image}</picture>"
            : image;
    }

    private string HelpFor(string section, params IReadOnlyList<string> texts) =>
        edition.Help is { } help && help.IsCalledForBy(section, texts) ? help.Words : "";

    private string Write(string id, NumberState number, SiteAddress page, FrozenHtml html)
    {
        var words = number.Words;
        var rows = new StringBuilder();
        void Row(string name, string value) => rows.Append(value.Length > 0 ? $"<div><dt>{name}</dt><dd>{value}</dd></div>\n" : "");
        Row("Id", $"<code>{Text(id)}</code>");
        Row("Value", $"<code>{Text($"{SignificantDigits.Plain(number.Value, Digits)} {words.Unit}".TrimEnd())}</code>");
        Row("Range", Text(number.Range));
        Row("Basis", Text(words.Basis));
        Row("As of", Text(words.AsOf));
        Row("Formula", words.Formula.Length > 0 ? $"<code>{Text(words.Formula)}</code>" : "");
        Row("Made of", string.Join("<br>", Split(words.Arguments, ' ').Select(a => Argument(a, html))));
        Row("Sources", string.Join("<br>", Split(words.Sources, '\n').Select(s => SourceOf(s, html))));
        return html.Page(words.Title, page, "numbers", HelpFor(words.Section, words.Title), $"""
            <h1>{Text(words.Title)}</h1>
            <p class="value">{Text(number.Text)}</p>
            <dl>
            {rows}</dl>
            """);
    }

    private static string[] Split(string text, char by) =>
        text.Split(by, StringSplitOptions.RemoveEmptyEntries);

    private string Argument(string id, FrozenHtml html) => edition.Numbers.TryGetValue(id, out var number)
        ? $"<a href=\"{html.To(where(Routes.Number(id)))}\">{Text(number.Words.Title)}</a>: {Text(number.Text)}"
        : Text(id);

    private static string SourceOf(string line, FrozenHtml html)
    {
        var end = line.IndexOf(' ', StringComparison.Ordinal);
        return $"<a href=\"{html.To(Routes.Source(line[..end]))}\">{Text(line[(end + 1)..])}</a>";
    }

    private string Write(FindingState finding, SiteAddress page, FrozenHtml html)
    {
        var kind = finding.Kind == FindingKind.Question ? "Open question" : finding.Kind.ToString();
        var odds = finding.Odds is { } share ? $"<p class=\"value\">{CalibratedWords.Capitalised(share)}, {CalibratedWords.Percent(share)} of draws{(finding.Kind == FindingKind.Question ? $"; {(finding.Holds ? "yes" : "no")} in the base case" : "")}</p>\n" : "";
        var turns = string.Concat(Split(finding.Turns, '\n').Select(t => $"<li>{Text(t)}</li>\n"));
        var condition = finding.Condition.Length > 0 ? $"<h2>What it rests on</h2>\n<p><code>{Text(finding.Condition)}</code></p>\n" : "";
        return html.Page(finding.Sentence, page, "conclusions", HelpFor(finding.At.Path.Trim('/'), finding.Sentence), $"""
            <p class="kind">{kind}</p>
            <h1>{Text(finding.Sentence)}</h1>
            {odds}{(turns.Length > 0 ? $"<h2>{(finding.Kind == FindingKind.Question ? "Turns" : "Falls")} if</h2>\n<ul>\n{turns}</ul>\n" : "")}{condition}
            """.TrimEnd('\n'));
    }

    private string Write(ClaimState claim, SiteAddress page, FrozenHtml html) => html.Page(claim.Text, page, "claims", HelpFor("", claim.Text), $"""
        <h1>{Text(claim.Text)}</h1>
        <p class="value">{Text(claim.Verdict)}</p>
        """);

    private static string Write(FigureState figure, SiteAddress page, FrozenHtml html) => html.Page(figure.Title, page, "figures", figure.Help, $"""
        <h1>{Text(figure.Title)}</h1>
        <p>{Text(figure.Subtitle)}</p>
        <figure>{Picture(figure, html, FrozenDrawing(figure))}</figure>
        <p>This drawing and its data never change: <a href="{html.To(FrozenRoutes.Blob(SvgOf(figure).Name))}">SVG</a>, <a href="{html.To(FrozenRoutes.Blob(CsvOf(figure).Name))}">CSV</a>.</p>
        """);
}

/// <param name="Narrow">For a phone; null where there is none.</param>
internal sealed record DrawingFiles(SiteAddress Wide, SiteAddress? Narrow);
