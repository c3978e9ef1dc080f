using System.Text.RegularExpressions;

namespace Standoff.Site.Addressing;

/// <summary>
/// The ids of places on pages: which of them pages give themselves, and what authors may give.
/// </summary>
internal static partial class PageIds
{
    public const string Main = "main";
    public const string Sources = "sources";
    public const string Cite = "cite";
    public const string Judgements = "judgements";
    public const string Questions = "open-questions";

    /// <summary>Of what stood on a page and stands elsewhere now.</summary>
    public const string Former = "moved-from-here";

    /// <summary>The part of a page that is about a chapter.</summary>
    public static string Part(SiteAddress chapter) => $"part-{chapter.Path.Trim('/')}";

    /// <summary>
    /// Whether some page gives the id itself, to a part of its own or to what it generates from a
    /// name.
    /// </summary>
    public static bool IsOfPages(string id) =>
        id is Main or Sources or Cite or Judgements or Questions or Former || Generated().IsMatch(id);

    /// <summary>
    /// Whether a text can be a part of an address: small letters and digits, with single hyphens
    /// between them.
    /// </summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>
    /// Parts named for chapters, figures, notes and their marks, scenarios, tables, the titles in drawings.
    /// </summary>
    [GeneratedRegex(@"^(figure|note|ref|case|part|table)-|-(wide|narrow)-[td]\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Generated();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
