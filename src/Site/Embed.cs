using System.Text.Encodings.Web;
using System.Text.Unicode;
using Standoff.Figures;

namespace Standoff.Site;

/// <summary>A figure as HTML for a page of somebody else's: the drawing, which leads to the figure's page, and a line that says whose it is.</summary>
internal static class Embed
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Figure figure, EditionFacts edition)
    {
        string Absolute(string address) => Html.Encode(new Uri(edition.BaseAddress, address[1..]).AbsoluteUri);
        var page = Absolute(Addresses.Figure(figure.Id));
        var (width, height) = figure.StandalonePixels;
        return FormattableString.Invariant($"""
            <figure>
            <a href="{page}"><img src="{Absolute(Addresses.FigureFile(figure.Id, "svg"))}" alt="{Html.Encode(figure.Alt)}" width="{width}" height="{height}"></a>
            <figcaption>{Html.Encode(figure.Title)}. <a href="{page}">{Html.Encode(edition.Title)}</a></figcaption>
            </figure>
            """).ReplaceLineEndings("\n");
    }
}
