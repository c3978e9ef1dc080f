using System.Text.Json.Nodes;
using Standoff.Site.Addressing;
using Standoff.Site.Citing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Components;

/// <summary>Of the frame that all pages share.</summary>
/// <param name="Card">The picture that a link to the page shows elsewhere.</param>
/// <param name="Policy">What the page may load and run.</param>
/// <param name="HelpHtml">Where to find help; null where the page needs none.</param>
public sealed record ShellModel(
    PageContext Context, string Title, string Description, ShareCard Card, ContentPolicy Policy, Menus Menus, PageBody Body, string? HelpHtml) : ViewModel(Context)
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

    /// <summary>Hash of the sentence that links to the page quote; null for none.</summary>
    public string? Said { get; init; }

    /// <summary>Style sheets and scripts that it asks for beside those of every page.</summary>
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
public sealed record PageBody(string Html);

/// <summary>The links that every page carries.</summary>
public sealed record Menus(IReadOnlyList<MenuLink> Masthead, IReadOnlyList<MenuLink> Colophon);

public sealed record MenuLink(string Label, SiteAddress Target);

/// <summary>A Content Security Policy.</summary>
/// <param name="Text">Its directives.</param>
public sealed record ContentPolicy(string Text)
{
    /// <summary>
    /// Styles, fonts, pictures and scripts that are files of the site, and nothing else.
    /// </summary>
    public static ContentPolicy Own { get; } = new(
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'");

    /// <summary>How much of an address other sites learn from a link on a page.</summary>
    public const string Referrer = "strict-origin-when-cross-origin";
}
