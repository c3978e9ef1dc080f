using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Editions;
using Standoff.Site.Reporting;

namespace Standoff.Site.Components;

/// <summary>Of the frame that all pages share.</summary>
/// <param name="Card">The picture that a link to the page shows elsewhere.</param>
/// <param name="HelpHtml">Where to find help; null where the page needs none.</param>
public sealed record ShellModel(
    PageContext Context, string Title, string Description, ShareCard Card, Menus Menus, PageBody Body, string? HelpHtml) : ViewModel(Context)
{
    public required PageHead Head { get; init; }
}

/// <summary>What a page says to programs that read its head.</summary>
/// <param name="ShareTitle">Its title where a link to it is shown elsewhere.</param>
public sealed record PageHead(string ShareTitle)
{
    /// <summary>
    /// Where a page of an earlier edition leads to at once; null where it leads nowhere.
    /// </summary>
    public SiteAddress? Successor { get; init; }

    /// <summary>How to cite what the page is about; null for none.</summary>
    public Citation? Cited { get; init; }

    /// <summary>What the page is about, in the words of schema.org; null for none.</summary>
    public JsonObject? Data { get; init; }

    /// <summary>What links to the page quote; null for none.</summary>
    public Quote? Quoted { get; init; }

    /// <summary>
    /// By which links of earlier editions quote what it still says, with blanks between them; null for
    /// none.
    /// </summary>
    public string? EarlierMarks { get; init; }

    /// <summary>Whether it is a chapter, for which less of the styles may be enough.</summary>
    public bool IsChapter { get; init; }

    /// <summary>Scripts that it asks for beside that of every page.</summary>
    public PageAssets Assets { get; init; } = PageAssets.None;

    /// <summary>Whether search engines are to list it.</summary>
    public bool IsIndexed { get; init; } = true;
}

/// <summary>Files that one page asks for beside those of every page.</summary>
/// <param name="Scripts">Run in this order, after those of every page.</param>
public sealed record PageAssets(IReadOnlyList<SiteAddress> Styles, IReadOnlyList<SiteAddress> Scripts)
{
    public static PageAssets None { get; } = new([], []);
}

/// <summary>What a page says.</summary>
public sealed partial record PageBody(string Html)
{
    private const string EndOfHead = "</header>";

    /// <summary>Whether what every chapter may show is all: the styles of <c>reference.css</c> have no use.</summary>
    public bool IsPlain => !BesideProse().IsMatch(Html);

    /// <summary>
    /// The title block, which is painted before the sheet has come, and what waits for it. Where the
    /// title stands between other things, or beside a sign that the sheet draws, all waits.
    /// </summary>
    public (string First, string After) Parts
    {
        get
        {
            var end = Html.IndexOf(EndOfHead, StringComparison.Ordinal);
            var first = end < 0 ? "" : Html[..(end + EndOfHead.Length)];
            var waits = first.Contains("head overview", StringComparison.Ordinal)
                || first.Contains("class=\"status", StringComparison.Ordinal);
            return waits ? ("", Html) : (first, Html[first.Length..]);
        }
    }

    [GeneratedRegex(
        "<(blockquote|caption)\\b|class=\"([^\"]* )?(argument|cards|claim|echo|ends|facts|formula|keynumbers|kind|math|overview|quote|scale|settings|since|terms)[\" ]",
        RegexOptions.ExplicitCapture)]
    private static partial Regex BesideProse();
}

/// <summary>Styles that stand in a page.</summary>
public sealed record InlineStyle(string Text)
{
    /// <summary>How a policy names it.</summary>
    public string Hash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}

/// <summary>The links that every page carries.</summary>
public sealed record Menus(IReadOnlyList<MenuLink> Masthead, IReadOnlyList<MenuLink> Colophon);

public sealed record MenuLink(string Label, SiteAddress Target);

/// <summary>A Content Security Policy.</summary>
public static class ContentPolicy
{
    /// <summary>
    /// Fonts, pictures, scripts and styles that are files of the site, given styles in the page, and
    /// nothing else.
    /// </summary>
    public static string With(params IEnumerable<InlineStyle> styles) =>
        $"default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' {string.Join(' ', styles.Select(s => s.Hash))}; "
        + "font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    /// <summary>How much of an address other sites learn from a link on a page.</summary>
    public const string Referrer = "strict-origin-when-cross-origin";
}
