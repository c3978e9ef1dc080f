using Standoff.Evidence.Diagnostics;

namespace Standoff.Site.Prose.Checks;

/// <summary>
/// Keeps <c>literal:</c> the exception: at most one for ten bound numbers of a page.
/// </summary>
internal static class LiteralQuotaCheck
{
    private const int BoundForOneLiteral = 10;

    /// <summary>Reports SR4025.</summary>
    public static IEnumerable<Diagnostic> Check(Meanings page)
    {
        var literals = page.References.OfType<LiteralReference>().ToList();
        var bound = page.References.Count(r => r is NumberReference or VerdictReference);
        if (literals.Count > 0 && literals.Count * BoundForOneLiteral > Math.Max(bound, BoundForOneLiteral))
            yield return DiagnosticCatalogue.TooManyLiterals(literals[^1].Place, literals.Count, bound);
    }
}
