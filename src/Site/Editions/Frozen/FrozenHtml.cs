using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Standoff.Site.Addressing;

namespace Standoff.Site.Editions.Frozen;

/// <summary>
/// The frame of frozen pages. Pages that were published must come out the same for ever, so nothing
/// here may change that such a page has: a new form of page needs a new format of record.
/// </summary>
internal sealed class FrozenHtml(EditionState edition, SiteAddress at)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private const string StillPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Links _links = new(at);

    public static string Text(string text) => Encoder.Encode(text);

    public static string InWords(DateOnly date) =>
        date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public string To(SiteAddress target) => Encoder.Encode(_links.To(target));

    /// <summary>A page with the line that says of which edition it is.</summary>
    /// <param name="live">The page that says what holds today.</param>
    /// <param name="kind">The folder of the pages of its kind.</param>
    /// <param name="help">Where to find help; empty for none.</param>
    /// <param name="body">From its main heading on.</param>
    public string Page(string title, SiteAddress live, string kind, string help, string body) => Document(title, live, Policy, $"""
        <script src="{To(FrozenRoutes.Script)}" defer></script>
        </head>
        <body>
        <main>
        {(help.Length > 0 ? $"<p class=\"help\" role=\"note\">{Text(help)}</p>\n" : "")}<p class="edition">Frozen: as <a href="{To(Routes.Overview)}">{Text(edition.Title)}</a> had it in the <a href="{To(FrozenRoutes.Edition(edition.Name.ToString()))}">edition of {InWords(edition.Name.Date)}</a>. <span id="later" role="status" data-of="{Text($"{kind}/{at.Path.TrimEnd('/').Split('/')[^1]}")}" data-edition="{edition.Name}"></span> <a href="{To(live)}">What it says today</a></p>
        {body}
        <p class="cite">To cite: {Text(edition.Title)}, “{Text(title)}”, edition of {InWords(edition.Name.Date)}, {Text(at.On(edition.BaseAddress).AbsoluteUri)}</p>
        </main>
        </body>
        """);

    /// <summary>
    /// A page for frames: it runs nothing and loads a style sheet and a picture.
    /// </summary>
    public string Still(string title, SiteAddress live, string body) => Document(title, live, StillPolicy, $"""
        </head>
        <body class="still">
        {body}
        </body>
        """);

    private string Document(string title, SiteAddress live, string policy, string rest) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{policy}">
        <meta name="referrer" content="strict-origin-when-cross-origin">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Text(title)} · {Text(edition.Title)}, edition of {InWords(edition.Name.Date)}</title>
        <meta name="description" content="{Text(title)}, as the edition of {InWords(edition.Name.Date)} had it.">
        <meta name="robots" content="noindex">
        <link rel="canonical" href="{Text(live.On(edition.BaseAddress).AbsoluteUri)}">
        <link rel="icon" href="{To(FrozenRoutes.Icon)}" type="image/svg+xml">
        <link rel="stylesheet" href="{To(FrozenRoutes.Stylesheet)}">
        {rest}
        </html>

        """.ReplaceLineEndings("\n");
}
