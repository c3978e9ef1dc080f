using System.Text.Encodings.Web;
using System.Text.Unicode;
using Standoff.Figures;
using Standoff.Site.Addressing;
using Standoff.Site.Reporting;

namespace Standoff.Site.Citing;

/// <summary>
/// A figure as HTML for a page of somebody else's: the drawing, which leads to the figure's page,
/// and a line that says whose it is and, where the figure calls for it, where to find help.
/// </summary>
internal static class Embed
{
    /// <summary>Room below the drawing for the line that names it, in pixels.</summary>
    private const int FrameMargin = 70;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A frame that runs nothing and loads a style sheet and the drawing.</summary>
    /// <param name="page">The figure's page, live or frozen.</param>
    public static string WriteFrame(Figure figure, Report report, SiteAddress page)
    {
        var (width, height) = report.Alone(figure).StandalonePixels;
        var address = FrozenRoutes.Embed(page).On(report.Imprint.BaseAddress).AbsoluteUri;
        return FormattableString.Invariant(
            $"<iframe src=\"{Html.Encode(address)}\" title=\"{Html.Encode(figure.Title)}\" width=\"{width}\" height=\"{height + FrameMargin}\" style=\"max-width:100%\" loading=\"lazy\" sandbox=\"allow-top-navigation-by-user-activation\"></iframe>");
    }

    public static string Write(Figure figure, Report report)
    {
        var imprint = report.Imprint;
        string Absolute(SiteAddress address) => Html.Encode(address.On(imprint.BaseAddress).AbsoluteUri);
        var page = Absolute(Routes.Figure(figure.Id));
        var (width, height) = report.Alone(figure).StandalonePixels;
        var help = report.HelpFor(figure) is { } words ? $". {Html.Encode(words)}" : "";
        return FormattableString.Invariant($"""
            <figure>
            <a href="{page}"><img src="{Absolute(Routes.FigureFile(figure.Id, "svg"))}" alt="{Html.Encode(figure.Alt)}" width="{width}" height="{height}"></a>
            <figcaption>{Html.Encode(figure.Title)}. <a href="{page}">{Html.Encode(imprint.Title)}</a>{help}</figcaption>
            </figure>
            """).ReplaceLineEndings("\n");
    }
}
