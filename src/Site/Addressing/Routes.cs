namespace Standoff.Site.Addressing;

/// <summary>Which address what has.</summary>
public static class Routes
{
    public static readonly SiteAddress Overview = new("/");
    public static readonly SiteAddress Conclusions = new("/conclusions/");
    public static readonly SiteAddress Numbers = new("/numbers/");
    public static readonly SiteAddress Sources = new("/sources/");
    public static readonly SiteAddress Claims = new("/claims/");
    public static readonly SiteAddress Timeline = new("/timeline/");
    public static readonly SiteAddress Glossary = new("/glossary/");
    public static readonly SiteAddress Data = new("/data/");
    public static readonly SiteAddress Figures = new("/figures/");
    public static readonly SiteAddress WeakPoints = new("/weak-points/");
    public static readonly SiteAddress Edition = new("/edition/");
    public static readonly SiteAddress WholeRecord = new("/edition/edition.json");
    public static readonly SiteAddress Search = new("/search/");
    public static readonly SiteAddress Explore = new("/explore/");

    /// <summary>The whole report on one page.</summary>
    public static readonly SiteAddress Whole = new("/report/");

    /// <summary>The same as a PDF, in editions that have one.</summary>
    public static readonly SiteAddress Pdf = new("/report/standoff-report.pdf");

    public static readonly SiteAddress Feed = new("/feed.xml");
    public static readonly SiteAddress Sitemap = new("/sitemap.xml");
    public static readonly SiteAddress Changes = new("/changes/");
    public static readonly SiteAddress ChangesFeed = new("/changes.xml");
    public static readonly SiteAddress Corrections = new("/corrections/");
    public static readonly SiteAddress AddressList = new("/addresses.json");
    public static readonly SiteAddress Manifest = new("/manifest.json");
    public static readonly SiteAddress Digest = new("/llms.txt");
    /// <summary>The site as a zip, to be read without a network.</summary>
    public static readonly SiteAddress OfflineCopy = new("/data/standoff-report.zip");

    /// <summary>
    /// A script that names what a page loads whose address carries a reader's case.
    /// </summary>
    public static readonly SiteAddress Case = new("/case/start.js");

    public static readonly SiteAddress NotFound = new("/404.html");

    /// <summary>An empty file that asks GitHub Pages to publish all files as they are.</summary>
    public static readonly SiteAddress AsTheyAre = new("/.nojekyll");

    /// <summary>What servers should send with the files, for three kinds of servers.</summary>
    public static readonly SiteAddress Headers = new("/_headers");
    public static readonly SiteAddress Caddyfile = new("/hosting/Caddyfile");
    public static readonly SiteAddress Nginx = new("/hosting/nginx.conf");

    /// <summary>The pages that the report makes by itself.</summary>
    public static IReadOnlyList<SiteAddress> Indexes { get; } =
        [Conclusions, Numbers, Sources, Claims, Timeline, Glossary, Data, Figures, WeakPoints, Changes, Corrections, Edition, Search, Explore, Whole];

    /// <summary>
    /// Whether no Markdown file may have an address, since something else stands there or below
    /// it.
    /// </summary>
    public static bool IsTaken(SiteAddress address) => Indexes.Contains(address) || address.Path == FrozenRoutes.Root;

    /// <summary>Lists that have a twin in Markdown, as every chapter has.</summary>
    public static IReadOnlyList<SiteAddress> ListsWithTwin { get; } = [Conclusions, Claims, Numbers, Timeline, Glossary, WeakPoints, Corrections];

    /// <summary>The picture of pages that have none of their own.</summary>
    public static readonly SiteAddress Card = new("/card.png");

    /// <summary>The page of a Markdown file, by its name without ending.</summary>
    public static SiteAddress Section(string name) =>
        name == "index" ? Overview : new($"/{name}/");

    /// <summary>The page of a conclusion, an open question or a judgement.</summary>
    public static SiteAddress Finding(string id) => new($"/conclusions/{id}/");

    public static SiteAddress Claim(string id) => new($"/claims/{id}/");

    /// <summary>How to cite a claim, in a form that reference managers read.</summary>
    /// <param name="extension">Such as <c>bib</c> or <c>csl.json</c>.</param>
    public static SiteAddress ClaimFile(string id, string extension) =>
        new($"/claims/{id}/{id}.{extension}");

    /// <summary>The id of the claim whose page has an address; null where it is none.</summary>
    public static string? ClaimAt(string address) =>
        address.Split('/') is ["", "claims", { Length: > 0 } id, ""] ? id : null;

    public static SiteAddress Figure(string id) => new($"/figures/{id}/");

    /// <summary>Where a page of prose shows a figure, or has the words that lead to it.</summary>
    public static SiteAddress FigureOn(SiteAddress page, string id) => page.At($"figure-{id}");

    /// <summary>A form of a figure beside its page.</summary>
    /// <param name="extension">Such as <c>csv</c> or <c>csl.json</c>.</param>
    public static SiteAddress FigureFile(string id, string extension) =>
        new($"/figures/{id}/{id}.{extension}");

    /// <summary>
    /// The id of the figure whose page an address leads to; null where it leads elsewhere.
    /// </summary>
    public static string? FigureAt(string address) =>
        address.Split('/') is ["", "figures", { Length: > 0 } id, ""] ? id : null;

    /// <summary>Where the timeline tells an event.</summary>
    public static SiteAddress Event(string id) => Timeline.At(id);

    /// <summary>A page's text in Markdown, beside the page.</summary>
    public static SiteAddress Twin(SiteAddress page) => new(page.Path + "index.md");

    public static SiteAddress Term(string id) => Glossary.At(id);

    public static SiteAddress Number(string id) => new($"/numbers/{id}/");

    public static SiteAddress Source(string id) => Sources.At(id);

    /// <summary>Where the data page tells how sources disagree on a quantity.</summary>
    public static SiteAddress Disagreement(string quantity) => Data.At(quantity);

    /// <summary>A published input file, such as <c>data/facts.csv</c>.</summary>
    public static SiteAddress Input(string path) => new("/" + path);
}
