using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Keeps <c>literal:</c> the exception: at most one for ten bound numbers of a page.
/// </summary>
internal static class LiteralQuotaCheck
{
    private const int BoundForOneLiteral = 10;

    private static readonly string[] Numbers = ["n:", "odds:", "flip:"];

    /// <summary>A page that binds nothing has nothing to except. Reports SR4025, SR4085.</summary>
    public static IEnumerable<Diagnostic> Check(Meanings page)
    {
        var literals = page.References.OfType<LiteralReference>().ToList();
        var bound = page.References.Count(r => r is NumberReference or VerdictReference) + page.Unknown.Count(StandsForNumber);
        if (literals.Count > 0 && bound == 0 && page.IsWhole)
            yield return DiagnosticCatalogue.LiteralAlone(literals[0].Place);
        else if (literals.Count > 0 && literals.Count * BoundForOneLiteral > Math.Max(bound, BoundForOneLiteral))
            yield return DiagnosticCatalogue.TooManyLiterals(literals[^1].Place, literals.Count, bound);
    }

    private static bool StandsForNumber(LinkInline link) =>
        Numbers.Any(scheme => link.Url?.StartsWith(scheme, StringComparison.Ordinal) == true);

    /// <summary>
    /// A cell of a table that holds nothing but literals looks like data and is none. Reports
    /// SR4086.
    /// </summary>
    public static void Check(CheckedBlock block, DiagnosticBag diagnostics)
    {
        if (!block.Around.OfType<TableCell>().Any() || block.Run.Text.Any(c => char.IsLetterOrDigit(c)))
            return;
        if (block.Links.Any() && block.Links.All(l => block.Meanings.Of(l) is LiteralReference))
            diagnostics.Add(DiagnosticCatalogue.LiteralCell(block.Text.At(block.Links.First().Span)));
    }
}
