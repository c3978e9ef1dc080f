using System.Reflection;
using System.Text;
using Standoff.Evidence.Rows;
using Standoff.Evidence.Tables;
using Standoff.Figures;
using Standoff.Site.Discovery;
using Standoff.Site.Pages;
using Standoff.Site.Prose;
using Standoff.Site.Prose.Rendering;

namespace Standoff.Site;

/// <summary>Last stage: what no single input file makes. Indexes, pages of numbers and sources, data of figures, assets.</summary>
public sealed class EditionStage(EvidenceStage evidence, SectionsStage sections)
{
    /// <summary>The files beside the sections' pages, in no particular order.</summary>
    public IEnumerable<OutputFile> Assemble() =>
        [.. References(), .. Numbers(), .. Figures(), .. DataPackageFiles.Of(evidence.Files), .. DiscoveryFiles.Of(Report), NotFound(), .. Assets()];

    /// <summary>A page that lists some of the conclusions, those that fall most easily first.</summary>
    /// <param name="address">Where it stands, from the site's root, such as <c>/fragile/</c>.</param>
    public OutputFile ListConclusions(string address, string title, string standfirst, Func<ConclusionFinding, bool> passes) =>
        Page<ConclusionsPage>(address, title, standfirst,
            ("Title", title), ("Standfirst", standfirst), ("Findings", Report.Conclusions.Where(passes).ToList()));

    private OutputFile Conclusions()
    {
        const string title = "Conclusions, and what would overturn them";
        const string standfirst = "Each sentence is checked against the model when the site is built. The first are those that fall most easily.";
        var prose = new ProseRenderer(Report, new Links(Addresses.Conclusions), popovers: false);
        var judgements = Report.Sections.SelectMany(s => s.Section.Statements.OfType<Judgement>()).Select(j => prose.Block(j.Block)).ToList();
        return Page<ConclusionsPage>(Addresses.Conclusions, title, standfirst,
            ("Title", title), ("Standfirst", standfirst), ("Findings", Report.Conclusions), ("Judgements", judgements));
    }

    private Report Report => sections.Report;

    private IEnumerable<OutputFile> References()
    {
        yield return Conclusions();
        yield return Page<NumbersPage>(Addresses.Numbers, "Numbers", "Every fact, assumption and result of the report.");
        yield return Prose<ClaimsPage>(Addresses.Claims, "What was claimed, and what the record says", "Each factual claim of the episode, judged once.");
        yield return Prose<TimelinePage>(Addresses.Timeline, "Timeline", "What happened, and when, in the four subjects of the report.");
        yield return Prose<GlossaryPage>(Addresses.Glossary, "Glossary", "The words that the chapters use, in a sentence or two each.");
        yield return Prose<DataPage>(Addresses.Data, "The data", "Everything the report is made from, as plain tables.");
        foreach (var claim in Report.Workbook.Dataset.Claims)
            yield return Claim(claim);
        yield return Page<SourcesPage>(Addresses.Sources, "Sources", "What the report rests on, original first.");
    }

    /// <summary>What a server shows at an address that nothing stands at.</summary>
    private OutputFile NotFound()
    {
        var links = new Links(Addresses.NotFound, Report.Edition.BaseAddress.AbsolutePath);
        return sections.Page(links, "Nothing stands here", "The address leads to no page of the report.", () => Markup.Render<NotFoundPage>(("Report", Report), ("Links", links)), []);
    }

    private IEnumerable<OutputFile> Numbers() => Report.Workbook.Quantities.Select(quantity =>
    {
        var number = NumberView.Of(quantity, Report.Workbook);
        return Page<NumberPage>(number.Address, quantity.Title, $"{number.LongValue}: {quantity.Title}.", ("Number", number));
    });

    private OutputFile Claim(Claim claim)
    {
        var links = new Links(Addresses.Claim(claim.Id.Text));
        var prose = new ProseRenderer(Report, links, popovers: true);
        var numbers = Report.Cells.ReferencesIn(claim.Explanation).OfType<NumberReference>().Select(n => n.Quantity).DistinctBy(q => q.Id, StringComparer.Ordinal);
        return sections.Page(
            links,
            claim.Text.Text,
            $"{Phrases.Status(claim.Status)}: {claim.Text.Text}",
            () => Markup.Render<ClaimPage>(("Claim", claim), ("Report", Report), ("Links", links), ("Html", Blocks(prose))),
            [.. numbers.Select(q => NumberView.Of(q, Report.Workbook))]);
    }

    /// <summary>A page that shows Markdown from tables.</summary>
    private OutputFile Prose<T>(string address, string title, string description)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        var links = new Links(address);
        var prose = new ProseRenderer(Report, links, popovers: false);
        Func<Cell, string> words = cell => prose.Words(Report.Cells.TextOf(cell));
        var parameters = new Dictionary<string, object?> { ["Report"] = Report, ["Links"] = links, ["Html"] = Blocks(prose), ["Words"] = words };
        var wanted = typeof(T).GetProperties().Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return sections.Page(links, title, description, () => Markup.Render<T>([.. parameters.Where(p => wanted.Contains(p.Key)).Select(p => (p.Key, p.Value))]), []);
    }

    private Func<Cell, string> Blocks(ProseRenderer prose) => cell => prose.Blocks(Report.Cells.TextOf(cell));

    private IEnumerable<OutputFile> Figures()
    {
        yield return Page<FiguresPage>(Addresses.Figures, "Figures", "Every figure of the report on one sheet.");
        var card = ShareCard.Of(Report);
        yield return new OutputFile(card.Address[1..], card.Draw);
        foreach (var figure in Report.Figures.Values)
        {
            var links = new Links(Addresses.Figure(figure.Id));
            var note = new ProseRenderer(Report, links, popovers: false);
            yield return sections.Page(
                links,
                figure.Title,
                $"{figure.Subtitle}.",
                () => Markup.Render<FigurePage>(("Figure", figure), ("Report", Report), ("Links", links), ("Note", note.Blocks(Report.FigureNotes[figure.Id]))),
                [],
                figure);
            foreach (var file in FigureFiles.Of(figure, Report))
                yield return file;
        }
    }

    private OutputFile Page<T>(string address, string title, string description, params (string, object?)[] more)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        var links = new Links(address);
        return sections.Page(links, title, description, () => Markup.Render<T>([("Report", Report), ("Links", links), .. more]), []);
    }

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
