using System.Text.Json.Nodes;
using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Components;
using Standoff.Site.Editions;
using Standoff.Site.Files;
using Standoff.Site.Rendering;
using Standoff.Site.Reporting;

namespace Standoff.Site.Pages;

/// <summary>What a page is about.</summary>
public enum PageKind
{
    /// <summary>A Markdown file of its own.</summary>
    Section,

    /// <summary>A list or a table of many things.</summary>
    Index,
    Figure,
    Claim,
    Number,
    Conclusion,
    Question,
    Judgement,

    /// <summary>An address of an earlier edition; no list names it.</summary>
    Former,

    /// <summary>
    /// What a server shows at an address that nothing stands at; no list names it.
    /// </summary>
    NotFound,
}

/// <summary>
/// One page of an edition: what it is, where it stands and how its body is written.
/// </summary>
/// <param name="Description">In a sentence, for those who link to it.</param>
/// <param name="Card">The picture that a link to the page shows elsewhere.</param>
/// <param name="Write">Gives the page's body.</param>
public sealed record Page(
    SiteAddress At, PageKind Kind, string Title, string Description, ShareCard Card, Func<PageContext, PageBody> Write)
{
    /// <summary>Places on the page that authors may link to.</summary>
    public IReadOnlyCollection<PagePlace> Places { get; init; } = [];

    /// <summary>Its title where a link to it is shown elsewhere; its own unless given.</summary>
    public string? ShareTitle { get; init; }

    /// <summary>Where a former page leads to; null where it leads nowhere.</summary>
    public SiteAddress? Successor { get; init; }

    /// <summary>Its link in the masthead; null where it has none.</summary>
    public string? Masthead { get; init; }

    /// <summary>Its link at the foot of every page; null where it has none.</summary>
    public ColophonEntry? Colophon { get; init; }

    /// <summary>
    /// The chapter that it belongs to; null where it belongs to several or to none.
    /// </summary>
    public SiteAddress? Chapter { get; init; }

    /// <summary>How to cite what it is about; null where it is cited by no form of its own.</summary>
    public Citation? Cited { get; init; }

    /// <summary>What it is about, for programs; null where that has no name of its own.</summary>
    public Func<JsonObject>? Data { get; init; }

    /// <summary>Whether search engines are to list it.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>What it asks for beside the files of every page; asked when the page is written.</summary>
    public Func<PageAssets> Assets { get; init; } = () => PageAssets.None;

    public LinkStyle LinkStyle { get; init; } = LinkStyle.Relative;

    /// <summary>The page and every place on it.</summary>
    public IEnumerable<SiteAddress> Addresses => Places.Select(p => At.At(p.Id)).Prepend(At);

    /// <summary>The finished page.</summary>
    /// <param name="menus">The links that every page carries.</param>
    public OutputFile ToFile(Report report, Menus menus) => OutputFile.OfText(At, () =>
    {
        var context = new PageContext(report, new Links(At, LinkStyle, report.Imprint.BaseAddress.AbsolutePath));
        var body = FormerPlaces.Mark(Write(context), At, report);
        var head = new PageHead(ShareTitle ?? Title)
        {
            Successor = Successor,
            IsIndexed = IsIndexed && Kind is not (PageKind.NotFound or PageKind.Former),
            Cited = Cited,
            Quoted = Quote.On(At, report.State),
            EarlierMarks = StandingMarks.Of(At, report) is { Count: > 1 } marks ? string.Join(' ', marks.Skip(1)) : null,
            Data = Dated(report),
            IsChapter = Kind == PageKind.Section,
            Assets = Assets(),
        };
        var model = new ShellModel(context, Title, Description, Card, menus, body, HelpFor(body, context)) { Head = head };
        return Markup.Render<Shell, ShellModel>(model) + "\n";
    });

    /// <summary>For programs, with the days of the page.</summary>
    private JsonObject? Dated(Report report)
    {
        if (Data?.Invoke() is not { } data)
            return null;
        data["datePublished"] = ReportPhrases.Iso(report.Dates.Published(At));
        data["dateModified"] = ReportPhrases.Iso(report.Dates.Modified(At));
        return data;
    }

    private string? HelpFor(PageBody body, PageContext context) =>
        context.Report.Help is { } help && help.IsCalledForByPage(Chapter, body.Html)
            ? new ProseRenderer(context).Words(help.Text)
            : null;
}

/// <summary>A link at the foot of every page.</summary>
/// <param name="Order">Least first.</param>
public sealed record ColophonEntry(string Label, int Order);
