using System.Globalization;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Standoff.Evidence.Diagnostics;
using Standoff.Evidence.Inputs;
using Standoff.Evidence.Rows;
using Standoff.Model;
using Standoff.Model.Formulas;
using Standoff.Site.Addressing;

namespace Standoff.Site.Prose;

/// <summary>Reads one Markdown file: its front matter, its headings and its findings.</summary>
internal sealed class SectionReader
{
    /// <summary>What an author may write behind three colons.</summary>
    internal static readonly string[] Containers = ["conclusion", "judgement", "open"];

    /// <summary>What front matter must say.</summary>
    internal static readonly string[] RequiredKeys = ["title", "lead"];

    private static readonly string[] OptionalKeys = ["help", "sensitive", "kicker", "nav", "colophon", OrderKey];

    /// <summary>Two keys of which neither means anything alone.</summary>
    internal static readonly (string First, string Second) Together = ("help", "sensitive");

    /// <summary>The key whose text is a whole number.</summary>
    internal const string OrderKey = "order";

    /// <summary>What front matter may say.</summary>
    internal static readonly string[] Keys = [.. RequiredKeys, .. OptionalKeys];

    private readonly SourceText _source;
    private readonly Workbook _workbook;
    private readonly DiagnosticBag _diagnostics = [];
    private readonly Dictionary<string, Place> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _brokenFindings = new(StringComparer.Ordinal);
    private readonly MarkdownText _body;
    private bool _hasUnknownFindings;

    private SectionReader(SourceText source, Workbook workbook)
    {
        _source = source;
        _workbook = workbook;
        var start = FrontMatterBlock.Find(source)?.BodyOffset ?? 0;
        _body = MarkdownText.Parse(source, source.Text[start..], start, TextForm.Chapter);
    }

    /// <summary>
    /// Reports SR1020, SR4007 to SR4010, SR4015, SR4016, SR4018, SR4021, SR4022, SR4026, SR4050, SR4068,
    /// SR4070.
    /// </summary>
    public static Outcome<Section> Read(SourceText source, Workbook workbook)
    {
        var reader = new SectionReader(source, workbook);
        return new(reader.Read(), reader._diagnostics.ToDiagnostics());
    }

    private Section Read()
    {
        var matter = FrontMatter.Read(_source, RequiredKeys, OptionalKeys, _diagnostics);
        RequireBoth(matter, Together.First, Together.Second);
        var findings = _body.Document.Descendants<CustomContainer>().Select(ReadFinding).OfType<Finding>().ToList();
        return new Section
        {
            Source = _source,
            Address = Routes.Section(ChapterPath.IdOf(_source.Path)),
            Title = Text(matter["title"]) ?? MarkdownText.Parse(_source, "", 0, TextForm.Line),
            Help = Text(matter["help"]),
            SensitiveWords = matter["sensitive"]?.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            Kicker = Text(matter["kicker"]),
            Lead = Text(matter["lead"]) ?? MarkdownText.Parse(_source, "", 0, TextForm.Line),
            Nav = matter["nav"],
            Colophon = matter["colophon"],
            Order = ReadOrder(matter[OrderKey]),
            Body = _body,
            Headings = [.. _body.Document.Descendants<HeadingBlock>().Select(ReadHeading).OfType<Heading>()],
            Findings = findings,
            BrokenFindings = _brokenFindings,
            HasUnknownFindings = _hasUnknownFindings || _body.Problem is not null,
            Anchors = _anchors,
        };
    }

    private static MarkdownText? Text(YamlScalar? value) =>
        value is null ? null : MarkdownText.ParseLine(value);

    private void RequireBoth(FrontMatter matter, string first, string second)
    {
        if ((matter[first] ?? matter[second]) is { } given && (matter[first] is null || matter[second] is null))
            _diagnostics.Add(DiagnosticCatalogue.FrontMatterKey(given.Place, matter[first] is null ? first : second));
    }

    private int ReadOrder(YamlScalar? value)
    {
        if (value is null)
            return int.MaxValue;
        if (int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var order)
            && value.Text == order.ToString(CultureInfo.InvariantCulture))
            return order;
        _diagnostics.Add(DiagnosticCatalogue.FrontMatterValue(value.Place, "order", "a whole number such as 20"));
        return int.MaxValue;
    }

    private Heading? ReadHeading(HeadingBlock block)
    {
        if (block.Level == 1)
            _diagnostics.Add(DiagnosticCatalogue.HeadingLevel(_body.At(block.Span)));
        if (HeadingIds.IdOf(block) is not { } id)
        {
            _diagnostics.Add(DiagnosticCatalogue.HeadingWithoutId(_body.At(block.Span), "{#what-decides}"));
            return null;
        }

        var place = _body.At(HeadingIds.OffsetOf(block), id.Length);
        if (PathPart.FindFaultOfPlace(id) is { } fault)
            _diagnostics.Add(DiagnosticCatalogue.UnusableName(place, id, fault));
        AddAnchor(id, place);
        return new Heading(id, block);
    }

    private Finding? ReadFinding(CustomContainer block)
    {
        var place = _body.At(block.Span.Start, 3);
        var line = _source.LineAt(place.Line);
        var header = ContainerHeader.Read(line);
        var name = header?.Name ?? block.Info ?? "";
        if (FindMisplaced(block, place, name, header is not null) is { } misplaced)
        {
            _diagnostics.Add(misplaced);
            return LeaveOut(line);
        }

        if (block.ClosingFencedCharCount == 0 && !block.Any(b => b is CustomContainer))
            _diagnostics.Add(DiagnosticCatalogue.UnclosedContainer(place));
        if (!Containers.Contains(name))
        {
            _diagnostics.Add(DiagnosticCatalogue.UnknownContainer(place, name, string.Join(", ", Containers)));
            return LeaveOut(line);
        }

        if (header is null || header.When is null == (name != "judgement"))
        {
            var form = name == "judgement" ? ":::judgement {#id}" : $":::{name} {{#id when=\"a < b\"}}";
            var (start, length, wrong) = ContainerHeader.FindFault(line, name);
            _diagnostics.Add(DiagnosticCatalogue.ContainerHeader(
                place with { Column = start + 1, Length = length }, wrong, form));
            return LeaveOut(line);
        }

        if (PathPart.FindFault(header.Id) is { } fault)
        {
            _diagnostics.Add(DiagnosticCatalogue.UnusableName(place with { Length = line.Length }, header.Id, fault));
            return LeaveOut(line);
        }

        if (block.FirstOrDefault() is not ParagraphBlock)
            _diagnostics.Add(DiagnosticCatalogue.FindingWithoutSentence(place));
        AddAnchor(header.Id, place);
        return name == "judgement" ? new Judgement(header.Id, block, place) : ReadConclusion(header, block, place);
    }

    /// <summary>
    /// What is wrong with the place of a container, or with colons that open none; null where it
    /// stands well.
    /// </summary>
    private static Diagnostic? FindMisplaced(CustomContainer block, Place place, string name, bool isRead) => block.Parent switch
    {
        CustomContainer when name.Length > 0 && !Containers.Contains(name) => DiagnosticCatalogue.Misplaced(
            place, $"'{name}' behind the colons that close a container", "let ::: stand alone on its line"),
        CustomContainer => DiagnosticCatalogue.Misplaced(
            place, "a container in a container", "close the one above it with ::: on a line of its own"),
        QuoteBlock or ListItemBlock when !isRead => DiagnosticCatalogue.Misplaced(
            place, "a container behind the sign of a quotation or a list", "begin it at the start of a line, between empty lines"),
        _ when name.Length == 0 => DiagnosticCatalogue.Misplaced(
            place, "::: that neither opens nor closes anything", "delete it, or name what it opens"),
        _ => null,
    };

    /// <summary>Remembers the id of a finding that could not be read.</summary>
    private Finding? LeaveOut(string line)
    {
        if (ContainerHeader.FindId(line) is { } id)
            _brokenFindings.Add(id);
        else
            _hasUnknownFindings = true;
        return null;
    }

    private Conclusion ReadConclusion(ContainerHeader header, CustomContainer block, Place place)
    {
        Place At(int start, int length) => place with { Column = header.WhenStart + start + 1, Length = Math.Max(1, length) };
        var text = new FormulaText(header.When!, At);
        var (condition, found) = _workbook.ReadCondition(text);
        _diagnostics.AddRange(found);
        var isOpen = header.Name == "open";
        if (condition is not null && !isOpen && !_workbook.Holds(condition))
            _diagnostics.Add(DiagnosticCatalogue.FalseConclusion(text.PlaceOf(condition.Formula), header.Id, _workbook.TellFalse(condition)));
        return new Conclusion(header.Id, block, place, condition) { IsOpen = isOpen };
    }

    private void AddAnchor(string id, Place place)
    {
        if (PageIds.IsOfPages(id))
            _diagnostics.Add(DiagnosticCatalogue.IdOfPages(place, id));
        if (!_anchors.TryAdd(id, place))
            _diagnostics.Add(DiagnosticCatalogue.AnchorTaken(place, id, _anchors[id]));
    }
}
