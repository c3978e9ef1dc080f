using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Model;
using Standoff.Model.Formulas;

namespace Standoff.Site.Prose;

/// <summary>Reads one Markdown file: its front matter, its headings and its statements.</summary>
internal sealed partial class SectionReader
{
    private static readonly string[] RequiredKeys = ["title", "lead"];
    private static readonly string[] OptionalKeys = ["help", "kicker", "nav", "colophon", "order"];

    private readonly SourceText _source;
    private readonly Workbook _workbook;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, Place> _anchors = new(StringComparer.Ordinal);
    private readonly MarkdownText _body;

    private SectionReader(SourceText source, Workbook workbook, DiagnosticBag diagnostics)
    {
        _source = source;
        _workbook = workbook;
        _diagnostics = diagnostics;
        _body = MarkdownText.Of(source);
    }

    /// <summary>Reports SR4007 to SR4010, SR4015, SR4016, SR4018, SR4021, SR4022, SR4026.</summary>
    public static Section Read(SourceText source, Workbook workbook, DiagnosticBag diagnostics) =>
        new SectionReader(source, workbook, diagnostics).Read();

    private Section Read()
    {
        var matter = FrontMatter.Read(_source, RequiredKeys, OptionalKeys, _diagnostics);
        var order = int.TryParse(matter["order"]?.Text, CultureInfo.InvariantCulture, out var given) ? given : int.MaxValue;
        return new Section
        {
            Source = _source,
            Address = AddressOf(_source.Path),
            Title = Text(matter["title"]) ?? MarkdownText.Of(_source, "", 0),
            Help = Text(matter["help"]),
            Kicker = Text(matter["kicker"]),
            Lead = Text(matter["lead"]) ?? MarkdownText.Of(_source, "", 0),
            Nav = matter["nav"]?.Text,
            Colophon = matter["colophon"]?.Text,
            Order = order,
            Body = _body,
            Headings = [.. _body.Document.Descendants<HeadingBlock>().Select(Heading).OfType<Heading>()],
            Statements = [.. _body.Document.Descendants<CustomContainer>().Select(Statement).OfType<Statement>()],
            Anchors = _anchors,
        };
    }

    private static string AddressOf(string path)
    {
        var name = path["content/".Length..^".md".Length];
        return name == "index" ? "/" : $"/{name}/";
    }

    private MarkdownText? Text(YamlScalar? value) =>
        value is null ? null : MarkdownText.Of(_source, value.Text, value.Offset);

    private Heading? Heading(HeadingBlock block)
    {
        var last = block.Inline?.LastChild as LiteralInline;
        var match = HeadingId().Match(last?.Content.ToString() ?? "");
        if (block.Level == 1)
            _diagnostics.Add(DiagnosticCatalogue.HeadingLevel(_body.At(block.Span)));
        if (!match.Success)
        {
            _diagnostics.Add(DiagnosticCatalogue.HeadingWithoutId(_body.At(block.Span), "{#what-decides}"));
            return null;
        }

        var id = match.Groups["id"].Value;
        last!.Content.End = last.Content.Start + match.Index - 1;
        Claim(id, _body.At(last.Span.Start + match.Groups["id"].Index, id.Length));
        Bound.Set(block, id);
        return new Heading(id, block);
    }

    private Statement? Statement(CustomContainer block)
    {
        var place = _body.At(block.Span.Start, 3);
        var line = _source.LineAt(place.Line);
        var header = ContainerHeader.Read(line);
        if (block.ClosingFencedCharCount == 0)
            _diagnostics.Add(DiagnosticCatalogue.UnclosedContainer(place));
        var name = header?.Name ?? block.Info ?? "";
        if (name is not ("conclusion" or "judgement"))
        {
            _diagnostics.Add(DiagnosticCatalogue.UnknownContainer(place, name, "conclusion, judgement"));
            return null;
        }

        if (header is null || header.When is null == (name == "conclusion"))
        {
            _diagnostics.Add(DiagnosticCatalogue.ContainerHeader(
                place with { Length = line.Length }, name == "conclusion" ? ":::conclusion {#id when=\"a < b\"}" : ":::judgement {#id}"));
            return null;
        }

        Claim(header.Id, place);
        Statement statement = name == "judgement" ? new Judgement(header.Id, block, place) : Conclusion(header, block, place);
        Bound.Set(block, statement);
        return statement;
    }

    private Conclusion Conclusion(ContainerHeader header, CustomContainer block, Place place)
    {
        var text = new FormulaText(header.When!, (start, length) => place with { Column = header.WhenStart + start + 1, Length = Math.Max(1, length) });
        var condition = _diagnostics.Collect(_workbook.ReadCondition(text));
        if (condition is not null && !_workbook.Holds(condition))
            _diagnostics.Add(DiagnosticCatalogue.FalseConclusion(text.PlaceOf(condition.Formula), header.Id, _workbook.WriteSides(condition)));
        return new Conclusion(header.Id, block, place, condition);
    }

    private void Claim(string id, Place place)
    {
        if (!_anchors.TryAdd(id, place))
            _diagnostics.Add(DiagnosticCatalogue.AnchorTaken(place, id, _anchors[id]));
    }

    [GeneratedRegex(@"\s*\{#(?<id>[a-z][a-z0-9-]*)\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingId();
}
